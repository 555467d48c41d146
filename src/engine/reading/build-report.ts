/** Draft → report: the evidence of its sentences, the findings, the reading. */

import { moved, placeBefore, uint8 } from '../alignment.ts'
import type { Detector } from '../detect.ts'
import type { Draft, Sentence } from '../draft.ts'
import type { HouseSeverity, HouseStyle } from '../house/house-style.ts'
import { housePurpose } from '../house/purpose.ts'
import { once } from '../once.ts'
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
import type { Decisions, StanceModel } from '../stance/stance.ts'
import { finish, type Steps } from '../steps.ts'
import { balanceOf } from './balance.ts'
import { type Columns, createColumns } from './columns.ts'
import { createGatherer, type Evidence, type Gathered, sinceThen } from './evidence.ts'
import { type AllFound, createFinder, type Found } from './found.ts'
import { sentencesToMark } from './marks.ts'
import { guessProfile } from './profile-guess.ts'
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

/** Where a sentence stands. */
interface Stood {
  readonly sentence: Sentence
  readonly offset: number
  readonly text: string
}

/** The words as the draft has them, line breaks apart. */
function quotedWords({ first, last }: Found, { sentence, offset, text }: Stood): string {
  const from = sentence.tokens[first]
  const to = sentence.tokens[last]
  if (!from || !to) return ''
  const words = text.slice(offset + from.start, offset + to.end).split(/\s+/)
  return words.length > longestQuoted ? `${words.slice(0, longestQuoted - 1).join(' ')} …` : words.join(' ')
}

const messageOf = (found: Found, stood: Stood): string =>
  (found.message ?? found.rule.message).replace(/“%s”|%s/, () => `“${quotedWords(found, stood)}”`)

function toFinding(
  found: Found,
  index: number,
  sentence: Sentence,
  offset: number,
  text: string,
  marked: boolean,
  choice: HouseSeverity | undefined,
): ReportFinding | undefined {
  const from = sentence.tokens[found.first]
  const to = sentence.tokens[found.last]
  if (!from || !to) return undefined
  const visible = marked && choice !== 'off'
  const severity = choice && choice !== 'off' && visible ? choice : severityOf(found.rule, visible)
  const start = offset + from.start
  const known = found.reported
  if (known?.start === start && known.sentence === index && known.visible === visible)
    if (known.severity === severity) return known
  found.quoting ??= messageOf(found, { sentence, offset, text })
  found.reported = {
    rule: found.rule.id,
    side: found.rule.side,
    start,
    end: offset + to.end,
    sentence: index,
    message: found.quoting,
    severity,
    visible,
  }
  return found.reported
}

function toSentence(evidence: Evidence, start: number, words: readonly string[]): ReportSentence {
  const { placed, own, locked, reason } = evidence
  return {
    start,
    end: start + placed.sentence.end,
    stance: own.stance,
    directing: own.directing,
    influencing: own.influencing,
    structure: own.structure,
    locked,
    reason,
    evidence: words,
  }
}

/** Indexes of the sentences that moved the balance most, the earlier one first where they are level. */
function movedMost({ directed, influenced, count }: Columns): number[] {
  const most: { readonly index: number; readonly amount: number }[] = []
  for (let index = 0; index < count; index++) {
    const amount = Math.max(directed[index] ?? 0, influenced[index] ?? 0)
    if (amount <= (most[movers - 1]?.amount ?? 0)) continue
    const behind = most.findIndex(other => other.amount < amount)
    most.splice(behind < 0 ? most.length : behind, 0, { index, amount })
    if (most.length > movers) most.pop()
  }
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

/** Sentences that are reported in one step. */
const reportedAStep = 2048

/** Findings are quoted from the draft the first time they are reported; see steps.ts. */
function* reportFindings(
  { order, text }: Draft,
  { lists, more }: AllFound,
  marked: ReadonlySet<number>,
  isMarked: (found: Found, index: number) => boolean,
  house: HouseStyle | undefined,
): Steps<Findings> {
  const findings: ReportFinding[] = []
  const origins: Found[] = []
  for (let index = 0; index < lists.length; index++) {
    if (index % reportedAStep === reportedAStep - 1) yield
    const list = lists[index] ?? []
    const sentence = list.length === 0 ? undefined : order.sentences[index]?.sentence
    if (!sentence) continue
    const offset = order.sentenceAt[index] ?? 0
    const mayMark = more[index] === 1 || marked.has(index)
    for (const found of list) {
      const choice = house?.severity.get(found.rule.id)
      const visible = mayMark && isMarked(found, index)
      const finding = toFinding(found, index, sentence, offset, text, visible, choice)
      if (!finding) continue
      findings.push(finding)
      origins.push(found)
    }
  }
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

function warningsIn({ lists, more }: AllFound): string[] {
  const ids = new Set<string>()
  for (let i = 0; i < lists.length; i++)
    if (more[i] === 1) for (const { rule } of lists[i] ?? []) if (rule.scope === 'draft') ids.add(rule.id)
  return [...ids].sort()
}

/** Sentences whose words are weighed in one step. */
const explainedAStep = 16

/** 1 for directing, 2 for influencing: whose words explain the decision; 0 for neither. */
function spokenSide({ sides, pDirecting, pInfluencing }: Decisions, i: number): number {
  if (sides[i] === 0) return 0
  return (pDirecting[i] ?? 0) >= (pInfluencing[i] ?? 0) ? 1 : 2
}

/** Reports the sentences of one draft's versions; one that an edit only moved is copied. */
function createSentenceReporter(model: StanceModel): (gathered: Gathered) => Steps<ReportSentence[]> {
  let reported: ReportSentence[] = []
  let spoken = uint8(0)
  let last: readonly Evidence[] = []

  return function* report(gathered) {
    const { draft, evidence, decisions, changed } = gathered
    const { sentenceAt } = draft.order
    const by = sinceThen(gathered, last)
    // What is left off halfway is not gone on from.
    last = []
    const before = reported
    spoken = moved(spoken, by, uint8)
    reported = []
    let made = 0
    for (let i = 0; i < by.count; i++) {
      const side = spokenSide(decisions, i)
      const start = sentenceAt[i] ?? 0
      const j = placeBefore(by, i)
      const known = j >= 0 && changed[i] !== 1 && spoken[i] === side ? before[j] : undefined
      if (known) {
        const by = start - known.start
        reported.push(by === 0 ? known : { ...known, start, end: known.end + by })
        continue
      }
      const each = evidence[i]
      if (!each) break
      spoken[i] = side
      const words =
        side === 0
          ? undefined
          : model.words?.(each.placed.sentence, each.heard, side === 1 ? 'directing' : 'influencing')
      reported.push(toSentence(each, start, words ?? none))
      made += 1
      if (made % explainedAStep === 0) yield
    }
    last = evidence
    return reported
  }
}

/** Reads the versions of one draft, as one kind of message, each by what changed since the one before. */
export interface DraftReading {
  report(draft: Draft, options: ReportOptions): Steps<Judged>
}

export function createDraftReading(
  detector: Detector,
  model: StanceModel,
  profile: Profile,
  house: HouseStyle | undefined,
): DraftReading {
  const gatherer = createGatherer(detector, model, profile)
  const columnsKept = createColumns()
  const finder = createFinder(profile, house)
  const reportSentences = createSentenceReporter(model)

  function* report(draft: Draft, options: ReportOptions): Steps<Judged> {
    const gathered = yield* gatherer.gather(draft)
    yield
    const columns = columnsKept.update(gathered)
    const all = yield* finder.find(gathered)
    yield
    const balance = balanceOf(columns, profile)
    const marksDraft = marksOfDraft(balance.verdict)
    const taken = new Set<number>()
    all.lists.forEach((list, index) => {
      if (all.more[index] === 1 && list.some(marksDraft)) taken.add(index)
    })
    const marked = sentencesToMark(columns, profile, balance.verdict, taken)
    const isMarked = (found: Found, index: number): boolean =>
      found.rule.scope === 'house' ||
      marksDraft(found) ||
      (marked.has(index) && strongestOf(all.lists[index] ?? []) === found)
    yield
    const reported = yield* reportFindings(draft, all, marked, isMarked, house)
    yield
    const reading: Reading = {
      ...balance,
      range: profile.range,
      questions: answerQuestions(columns),
      structure: structureOf(columns),
      moved: movedMost(columns),
      warnings: warningsIn(all),
    }
    yield
    const { evidence } = gathered
    const profileFrom = draft.matter.profileFrom ?? options.profileFrom
    // Who said what it is needs no guess.
    const guess = profileFrom === 'default' ? guessProfile(draft, evidence) : undefined
    const report: Report = {
      version: 1,
      profile: profile.id,
      profileFrom,
      ...(house?.profiles.includes(profile) ? { kind: { title: profile.title, asks: profile.asks } } : {}),
      ...(guess === undefined || guess === profile.id ? {} : { profileGuess: guess }),
      sentences: yield* reportSentences(gathered),
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
      // Most reports are replaced by the next key before anybody asks for a rewrite.
      origins: once(() => originsOf(reported)),
    }
  }

  return { report }
}

/** The profile that a draft is read as. */
export const profileFor = (draft: Draft, { profile, house }: ReportOptions): Profile =>
  profileOf(draft.matter.profile ?? profile, house?.profiles)

const none: readonly string[] = []

export const buildReport = (
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  options: ReportOptions,
): Judged =>
  finish(
    createDraftReading(detector, model, profileFor(draft, options), options.house).report(draft, options),
  )
