/** Draft → report: the evidence of its sentences, the findings, the reading. */

import type { Detector } from '../detect.ts'
import type { Draft, PlacedSentence } from '../draft.ts'
import type { HouseSeverity, HouseStyle } from '../house/house-style.ts'
import { housePurpose } from '../house/purpose.ts'
import { keptByOwner } from '../kept.ts'
import type { Profile } from '../profiles/profile.ts'
import { profileOf } from '../profiles/registry.ts'
import type {
  ProfileSource,
  Reading,
  Report,
  ReportFinding,
  ReportSentence,
  Severity,
  Verdict,
} from '../report.ts'
import type { StanceModel } from '../stance/stance.ts'
import { finish, mapInSteps, type Steps } from '../steps.ts'
import { balanceOf } from './balance.ts'
import { type Evidence, gatherInSteps } from './evidence.ts'
import { type Found, foundInSteps } from './found.ts'
import { sentencesToMark } from './marks.ts'
import { answerQuestions } from './questions.ts'
import { structureOf } from './structure.ts'

export interface ReportOptions {
  readonly profile: string
  readonly profileFrom: ProfileSource
  readonly purpose: string | undefined
  readonly house?: HouseStyle | undefined
}

/** A finding's origin, for the rewrites. */
export interface FindingOrigin extends Pick<Found, 'rule' | 'prefer' | 'first' | 'last'> {
  /** Index in `Draft.sentences`. */
  readonly sentence: number
}

/** The report and all that rewrites need to know of how it came about; what only they need is worked out for them. */
export interface Judged {
  readonly draft: Draft
  readonly evidence: readonly Evidence[]
  readonly profile: Profile
  /** The message's purpose in the writer's words: front matter's, else the house's, else the setting's. */
  readonly purpose: () => string | undefined
  readonly report: Report
  readonly origins: () => ReadonlyMap<ReportFinding, FindingOrigin>
}

/** One mark a sentence: the strongest directing finding, the more telling rule where they are level. */
function strongestOf(found: readonly Found[]): Found | undefined {
  const rank = ({ rule, weight }: Found): number => ('aversive' in rule && rule.aversive ? 10 : 0) + weight
  let best: Found | undefined
  for (const each of found) {
    if (each.rule.scope !== 'sentence' || each.rule.side !== 'directing') continue
    if (!best || rank(each) > rank(best)) best = each
  }
  return best
}

function severityOf(rule: Found['rule'], visible: boolean): Severity {
  if (rule.id === 'leftover-placeholder' || rule.id === 'weakened-obligation') return 'warning'
  return visible && rule.id !== 'imperative-bald' ? 'information' : 'hint'
}

/** Longer quotations than this many words are cut. */
const longestQuoted = 8

/** The words as the draft has them, line breaks apart. */
function quotedWords({ first, last }: Found, { sentence, offset }: PlacedSentence, text: string): string {
  const from = sentence.tokens[first]
  const to = sentence.tokens[last]
  if (!from || !to) return ''
  const words = text.slice(offset + from.start, offset + to.end).split(/\s+/)
  return words.length > longestQuoted ? `${words.slice(0, longestQuoted - 1).join(' ')} …` : words.join(' ')
}

const messageOf = (found: Found, placed: PlacedSentence, text: string): string =>
  (found.message ?? found.rule.message).replace(/“%s”|%s/, () => `“${quotedWords(found, placed, text)}”`)

function toFinding(
  found: Found,
  index: number,
  placed: PlacedSentence,
  text: string,
  marked: boolean,
  choice: HouseSeverity | undefined,
): ReportFinding | undefined {
  const from = placed.sentence.tokens[found.first]
  const to = placed.sentence.tokens[found.last]
  if (!from || !to) return undefined
  const visible = marked && choice !== 'off'
  const severity = choice && choice !== 'off' && visible ? choice : severityOf(found.rule, visible)
  const start = placed.offset + from.start
  const known = found.reported
  if (known?.start === start && known.sentence === index && known.visible === visible)
    if (known.severity === severity) return known
  found.quoting ??= messageOf(found, placed, text)
  found.reported = {
    rule: found.rule.id,
    side: found.rule.side,
    start,
    end: placed.offset + to.end,
    sentence: index,
    message: found.quoting,
    severity,
    visible,
  }
  return found.reported
}

const lastReported = keptByOwner<ReportSentence>()

/** The sentence as last reported, where all of it still holds. */
function toSentence(evidence: Evidence, words: readonly string[]): ReportSentence {
  const { placed, own, locked, reason } = evidence
  const { sentence, offset } = placed
  const start = offset + sentence.start
  const known = lastReported.get(sentence, own)
  if (known?.start === start && known.locked === locked && known.reason === reason)
    if (known.evidence === words) return known
  const made: ReportSentence = {
    start,
    end: offset + sentence.end,
    stance: own.stance,
    directing: own.directing,
    influencing: own.influencing,
    structure: own.structure,
    locked,
    reason,
    evidence: words,
  }
  lastReported.set(sentence, own, made)
  return made
}

const amountOf = ({ position, mitigated, influencing }: Evidence): number =>
  position * Math.max(mitigated, influencing)

/** Indexes of the sentences that moved the balance most, the earlier one first where they are level. */
function movedMost(evidence: readonly Evidence[]): number[] {
  const most: { readonly index: number; readonly amount: number }[] = []
  evidence.forEach((each, index) => {
    const amount = amountOf(each)
    if (amount <= (most[movers - 1]?.amount ?? 0)) return
    const behind = most.findIndex(other => other.amount < amount)
    most.splice(behind < 0 ? most.length : behind, 0, { index, amount })
    if (most.length > movers) most.pop()
  })
  return most.map(({ index }) => index)
}

const movers = 3

/** Findings of the whole draft that are marked: placeholders always, the others where the draft lies outside its range. */
const marksOfDraft =
  (verdict: Verdict) =>
  ({ rule }: Found): boolean => {
    if (rule.scope !== 'draft') return false
    if (rule.id === 'leftover-placeholder') return true
    return verdict !== 'in-range' && verdict !== 'informing' && rule.weight > 0
  }

interface Findings {
  readonly findings: readonly ReportFinding[]
  /** What each of them came from. */
  readonly found: readonly Found[]
}

/** Findings are quoted from the draft the first time they are reported; see steps.ts. */
function* reportFindings(
  { sentences, text }: Draft,
  all: readonly (readonly Found[])[],
  isMarked: (found: Found, index: number) => boolean,
  house: HouseStyle | undefined,
): Steps<Findings> {
  const findings: ReportFinding[] = []
  const origins: Found[] = []
  yield* mapInSteps(all, (list, index) => {
    const placed = sentences[index]
    if (!placed) return
    for (const found of list) {
      const choice = house?.severity.get(found.rule.id)
      const finding = toFinding(found, index, placed, text, isMarked(found, index), choice)
      if (!finding) continue
      findings.push(finding)
      origins.push(found)
    }
  })
  return { findings, found: origins }
}

function originsOf({ findings, found }: Findings): ReadonlyMap<ReportFinding, FindingOrigin> {
  return new Map(
    found.flatMap((each, k) => {
      const finding = findings[k]
      return finding ? [[finding, { ...each, sentence: finding.sentence }] as const] : []
    }),
  )
}

function warningsIn(all: readonly (readonly Found[])[]): string[] {
  const ids = new Set<string>()
  for (const list of all) for (const { rule } of list) if (rule.scope === 'draft') ids.add(rule.id)
  return [...ids].sort()
}

function* reportSentences(evidence: readonly Evidence[], model: StanceModel): Steps<ReportSentence[]> {
  return yield* mapInSteps(
    evidence,
    each => toSentence(each, model.words?.(each.placed.sentence, each.heard, each.decision) ?? none),
    explainedAStep,
  )
}

export function* reportInSteps(
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  options: ReportOptions,
): Steps<Judged> {
  const profileId = draft.matter.profile ?? options.profile
  const { house } = options
  const profile = profileOf(profileId, house?.profiles)
  const evidence = yield* gatherInSteps(draft, detector, model, profile)
  yield
  const all = yield* foundInSteps(draft, evidence, profile, house)
  yield
  const balance = balanceOf(evidence, profile)
  const marksDraft = marksOfDraft(balance.verdict)
  const taken = new Set(all.flatMap((list, index) => (list.some(marksDraft) ? [index] : [])))
  const marked = sentencesToMark(evidence, profile, balance.verdict, taken)
  const isMarked = (found: Found, index: number): boolean =>
    found.rule.scope === 'house' ||
    marksDraft(found) ||
    (marked.has(index) && strongestOf(all[index] ?? []) === found)
  yield
  const reported = yield* reportFindings(draft, all, isMarked, house)
  yield
  const reading: Reading = {
    ...balance,
    range: profile.range,
    questions: answerQuestions(evidence, draft),
    structure: structureOf(evidence),
    moved: movedMost(evidence),
    warnings: warningsIn(all),
  }
  yield
  const report: Report = {
    version: 1,
    profile: profile.id,
    profileFrom: draft.matter.profileFrom ?? options.profileFrom,
    ...(house?.profiles.includes(profile) ? { kind: { title: profile.title, asks: profile.asks } } : {}),
    sentences: yield* reportSentences(evidence, model),
    findings: reported.findings,
    reading,
    problems: draft.matter.problems,
  }
  return {
    draft,
    evidence,
    profile,
    report,
    purpose: once(() => draft.matter.purpose ?? housePurpose(house, profile.id, draft) ?? options.purpose),
    origins: once(() => originsOf(reported)),
  }
}

const none: readonly string[] = []

/** Sentences whose words are weighed in one step. */
const explainedAStep = 16

/** Most reports are replaced by the next key before anybody asks for a rewrite. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const buildReport = (
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  options: ReportOptions,
): Judged => finish(reportInSteps(draft, detector, model, options))
