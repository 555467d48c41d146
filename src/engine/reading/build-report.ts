/** Draft → report: the evidence of its sentences, the findings, the reading. */

import type { Detector, RuleHit } from '../detect.ts'
import type { Draft, PlacedSentence } from '../draft.ts'
import { type FoundHouseRule, houseFindings, withoutNames } from '../house/findings.ts'
import type { HouseSeverity, HouseStyle } from '../house/house-style.ts'
import { housePurpose } from '../house/purpose.ts'
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
import type { DraftRule, Rule } from '../rule.ts'
import { rules } from '../rules/registry.ts'
import type { StanceModel } from '../stance/stance.ts'
import { balanceOf } from './balance.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
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
export interface FindingOrigin {
  readonly rule: Rule | FoundHouseRule
  /** What the house says instead of these words. */
  readonly prefer?: string | undefined
  /** Index in `Draft.sentences`. */
  readonly sentence: number
  /** Tokens, both included. */
  readonly first: number
  readonly last: number
}

/** The report and all that rewrites need to know of how it came about. */
export interface Judged {
  readonly draft: Draft
  readonly evidence: readonly Evidence[]
  readonly profile: Profile
  /** The message's purpose in the writer's words: front matter's, else the house's, else the setting's. */
  readonly purpose: string | undefined
  readonly report: Report
  readonly origins: ReadonlyMap<ReportFinding, FindingOrigin>
}

const draftRules: readonly DraftRule[] = rules.filter(rule => rule.scope === 'draft')

interface Found extends FindingOrigin {
  readonly weight: number
  readonly message: string | undefined
}

function isIgnored(draft: Draft, placed: PlacedSentence | undefined, rule: string): boolean {
  const ignore = draft.blocks[placed?.block ?? -1]?.ignore
  return ignore !== undefined && (ignore.all || ignore.rules.includes(rule))
}

function allFound(
  draft: Draft,
  evidence: readonly Evidence[],
  profile: Profile,
  house: HouseStyle | undefined,
): Found[] {
  const found: Found[] = houseFindings(draft, house)
  evidence.forEach(({ hits }, sentence) => {
    for (const hit of strongestOfEachRule(hits))
      found.push({
        rule: hit.rule,
        sentence,
        first: hit.first,
        last: hit.last,
        weight: hit.weight,
        message: hit.message,
      })
  })
  for (const rule of draftRules)
    for (const hit of rule.checkDraft(draft, evidence, profile))
      found.push({ ...hit, rule, weight: hit.weight ?? rule.weight, message: hit.message })
  return withoutNames(found, draft, house)
    .filter(({ rule, sentence }) => !isIgnored(draft, draft.sentences[sentence], rule.id))
    .sort((a, b) => a.sentence - b.sentence || a.first - b.first)
}

function strongestOfEachRule(hits: readonly RuleHit[]): RuleHit[] {
  const best = new Map<string, RuleHit>()
  for (const hit of hits) {
    const known = best.get(hit.rule.id)
    if (!known || hit.weight > known.weight) best.set(hit.rule.id, hit)
  }
  return [...best.values()]
}

/** One mark a sentence: the strongest directing finding, the more telling rule where they are level. */
function strongestBySentence(found: readonly Found[]): ReadonlySet<Found> {
  const best = new Map<number, Found>()
  for (const each of found) {
    if (each.rule.scope !== 'sentence' || each.rule.side !== 'directing') continue
    const known = best.get(each.sentence)
    const rank = ({ rule, weight }: Found) => ('aversive' in rule && rule.aversive ? 10 : 0) + weight
    if (!known || rank(each) > rank(known)) best.set(each.sentence, each)
  }
  return new Set(best.values())
}

function severityOf(rule: Found['rule'], visible: boolean): Severity {
  if (rule.id === 'leftover-placeholder' || rule.id === 'weakened-obligation') return 'warning'
  return visible && rule.id !== 'imperative-bald' ? 'information' : 'hint'
}

/** Longer quotations than this many words are cut. */
const longestQuoted = 8

/** The words as the draft has them, line breaks apart. */
function quotedWords({ sentence, first, last }: Found, draft: Draft): string {
  const placed = draft.sentences[sentence]
  const from = placed?.sentence.tokens[first]
  const to = placed?.sentence.tokens[last]
  if (!placed || !from || !to) return ''
  const words = draft.text.slice(placed.offset + from.start, placed.offset + to.end).split(/\s+/)
  return words.length > longestQuoted ? `${words.slice(0, longestQuoted - 1).join(' ')} …` : words.join(' ')
}

function messageOf(found: Found, draft: Draft): string {
  return (found.message ?? found.rule.message).replace(/“%s”|%s/, () => `“${quotedWords(found, draft)}”`)
}

function toFinding(
  found: Found,
  draft: Draft,
  marked: boolean,
  choice: HouseSeverity | undefined,
): ReportFinding | undefined {
  const placed = draft.sentences[found.sentence]
  const first = placed?.sentence.tokens[found.first]
  const last = placed?.sentence.tokens[found.last]
  if (!placed || !first || !last) return undefined
  const visible = marked && choice !== 'off'
  return {
    rule: found.rule.id,
    side: found.rule.side,
    start: placed.offset + first.start,
    end: placed.offset + last.end,
    sentence: found.sentence,
    message: messageOf(found, draft),
    severity: choice && choice !== 'off' && visible ? choice : severityOf(found.rule, visible),
    visible,
  }
}

function toSentence(evidence: Evidence): ReportSentence {
  const { placed, stance, directing, influencing, structure, locked, reason, decision } = evidence
  const { sentence, offset } = placed
  return {
    start: offset + sentence.start,
    end: offset + sentence.end,
    stance,
    directing,
    influencing,
    structure,
    locked,
    reason,
    evidence: decision.evidence?.() ?? [],
  }
}

function movedMost(evidence: readonly Evidence[]): number[] {
  return evidence
    .map((e, index) => ({ index, amount: e.position * Math.max(e.mitigated, e.influencing) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || a.index - b.index)
    .slice(0, 3)
    .map(({ index }) => index)
}

/** Findings of the whole draft that are marked: threats always, the others where the draft lies outside its range. */
function marksOfDraft(found: readonly Found[], verdict: Verdict): Found[] {
  const outside = verdict !== 'in-range' && verdict !== 'informing'
  return found.filter(
    ({ rule }) =>
      rule.scope === 'draft' && (rule.id === 'leftover-placeholder' || (outside && rule.weight > 0)),
  )
}

export function buildReport(
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  options: ReportOptions,
): Judged {
  const profileId = draft.matter.profile ?? options.profile
  const { house } = options
  const profile = profileOf(profileId, house?.profiles)
  const evidence = gatherEvidence(draft, detector, model, profile)
  const found = allFound(draft, evidence, profile, house)
  const balance = balanceOf(evidence, profile)
  const ofDraft = new Set(marksOfDraft(found, balance.verdict))
  const taken = new Set([...ofDraft].map(each => each.sentence))
  const marked = sentencesToMark(evidence, profile, balance.verdict, taken)
  const strongest = strongestBySentence(found)
  const origins = new Map<ReportFinding, FindingOrigin>()
  for (const each of found) {
    const isMarked =
      each.rule.scope === 'house' || ofDraft.has(each) || (strongest.has(each) && marked.has(each.sentence))
    const finding = toFinding(each, draft, isMarked, house?.severity.get(each.rule.id))
    if (finding) origins.set(finding, each)
  }
  const reading: Reading = {
    ...balance,
    range: profile.range,
    questions: answerQuestions(evidence, draft),
    structure: structureOf(evidence),
    moved: movedMost(evidence),
    warnings: [
      ...new Set(found.filter(({ rule }) => rule.scope === 'draft').map(({ rule }) => rule.id)),
    ].sort(),
  }
  const profileFrom = draft.matter.profileFrom ?? options.profileFrom
  // Who said what it is needs no guess.
  const guess = profileFrom === 'default' ? guessProfile(draft, evidence) : undefined
  const report: Report = {
    version: 1,
    profile: profile.id,
    profileFrom,
    ...(house?.profiles.includes(profile) ? { kind: { title: profile.title, asks: profile.asks } } : {}),
    ...(guess === undefined || guess === profile.id ? {} : { profileGuess: guess }),
    sentences: evidence.map(toSentence),
    findings: [...origins.keys()],
    reading,
    problems: draft.matter.problems,
  }
  const purpose = draft.matter.purpose ?? housePurpose(house, profile.id, draft) ?? options.purpose
  return { draft, evidence, profile, purpose, report, origins }
}
