/** Draft → report: the evidence of its sentences, the findings, the reading. */

import type { Detector } from '../detect.ts'
import type { Draft } from '../draft.ts'
import type { HouseStyle } from '../house/house-style.ts'
import { housePurpose } from '../house/purpose.ts'
import { lazily } from '../lazily.ts'
import { inSteps, once } from '../once.ts'
import type { Profile } from '../profiles/profile.ts'
import { profileOf } from '../profiles/registry.ts'
import type { ProfileSource, Reading, Report, ReportFinding, Verdict } from '../report.ts'
import type { StanceModel } from '../stance/stance.ts'
import { finish, type Steps } from '../steps.ts'
import { balanceOf } from './balance.ts'
import { type Columns, createColumns } from './columns.ts'
import { createGatherer, type Evidence } from './evidence.ts'
import { type AllFound, createFinder, type Found } from './found.ts'
import { sentencesToMark } from './marks.ts'
import { createGuesser } from './profile-guess.ts'
import { answerQuestions } from './questions.ts'
import { type Findings, quote, reportFindings, strongestOf } from './report-findings.ts'
import { createExplainer } from './report-sentences.ts'
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
  /** How likely each sentence is the one that a reader points at for the reason. */
  readonly whyChances: Float64Array
  readonly profile: Profile
  /** The message's purpose in the writer's words: front matter's, else the house's, else the setting's. */
  readonly purpose: () => string | undefined
  readonly report: Report
  readonly origins: () => ReadonlyMap<ReportFinding, FindingOrigin>
  /** Works out the report's sentences and findings, which are else worked out at once when first asked for. */
  tell(): Steps<void>
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
  const explain = createExplainer(model)
  const guessOf = createGuesser()

  function* report(draft: Draft, options: ReportOptions): Steps<Judged> {
    const gathered = yield* gatherer.gather(draft)
    yield
    const columns = yield* columnsKept.update(gathered)
    const all = yield* finder.find(gathered)
    yield
    const balance = balanceOf(columns, profile)
    const marksDraft = marksOfDraft(balance.verdict)
    const taken = new Set<number>()
    for (let index = 0; index < columns.count; index++)
      if (all.more[index] === 1 && all.lists[index]?.some(marksDraft)) taken.add(index)
    const marked = sentencesToMark(columns, profile, balance.verdict, taken)
    const isMarked = (found: Found, index: number): boolean =>
      found.rule.scope === 'house' ||
      marksDraft(found) ||
      (marked.has(index) && strongestOf(all.lists[index] ?? []) === found)
    yield* quote(draft, all)
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
    const guess = profileFrom === 'default' ? guessOf(draft, evidence) : undefined
    const sentences = inSteps(yield* explain(gathered))
    const reported = inSteps(() => reportFindings(draft, all, marked, isMarked, house))
    // An edit early in a long draft moves thousands of sentences and findings: they are told when asked for.
    const head = {
      version: 1 as const,
      profile: profile.id,
      profileFrom,
      ...(house?.profiles.includes(profile) ? { kind: { title: profile.title, asks: profile.asks } } : {}),
      ...(guess === undefined || guess === profile.id ? {} : { profileGuess: guess }),
    }
    const told = { sentences: sentences.now, findings: () => reported.now().findings }
    const report: Report = Object.assign(
      lazily<typeof head, Pick<Report, 'sentences' | 'findings'>>(head, told),
      { reading, problems: draft.matter.problems },
    )
    return {
      draft,
      evidence,
      // A copy: the next version is decided in the same columns.
      whyChances: gathered.decisions.pWhy.slice(0, evidence.length),
      profile,
      report,
      purpose: once(() => draft.matter.purpose ?? housePurpose(house, profile.id, draft) ?? options.purpose),
      // Most reports are replaced by the next key before anybody asks for a rewrite.
      origins: once(() => originsOf(reported.now())),
      *tell() {
        yield* sentences.steps()
        yield* reported.steps()
      },
    }
  }

  return { report }
}

/** The profile that a draft is read as. */
export const profileFor = (draft: Draft, { profile, house }: ReportOptions): Profile =>
  profileOf(draft.matter.profile ?? profile, house?.profiles)

export const buildReport = (
  draft: Draft,
  detector: Detector,
  model: StanceModel,
  options: ReportOptions,
): Judged =>
  finish(
    createDraftReading(detector, model, profileFor(draft, options), options.house).report(draft, options),
  )
