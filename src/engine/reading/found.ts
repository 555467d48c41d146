/** What was found in a draft, sentence by sentence: the sentences' own hits, the house's, those of the whole draft. */

import { type Alignment, moved, movedCopy, placeAfter, placeBefore, uint8 } from '../alignment.ts'
import type { RuleHit } from '../detect.ts'
import type { Draft, Sentence } from '../draft.ts'
import { type FoundHouseRule, houseFindings, withoutNames } from '../house/findings.ts'
import type { HouseStyle } from '../house/house-style.ts'
import { keptWith } from '../kept.ts'
import type { Profile } from '../profiles/profile.ts'
import type { DraftHit, DraftRule, Rule } from '../rule.ts'
import { rules } from '../rules/registry.ts'
import type { Steps } from '../steps.ts'
import { type Evidence, type Gathered, renewedSince, sinceThen } from './evidence.ts'
import { createNotes, type NoteKeeper } from './notes.ts'
import type { Own } from './own.ts'

/** Tokens `first` to `last` of a sentence, both included. */
export interface Found {
  readonly rule: Rule | FoundHouseRule
  readonly first: number
  readonly last: number
  readonly weight: number
  /** Overrides the rule's message. */
  readonly message: string | undefined
  /** What the house says instead of these words. */
  readonly prefer: string | undefined
  /** Among findings that begin at the same token: the house's first, then the sentence's own, then the draft's. */
  readonly rank: number
  /** The message with the words it quotes, which hold still after an edit elsewhere. */
  quoting?: string
}

const draftRules: readonly DraftRule[] = rules.filter(rule => rule.scope === 'draft')
const rankOf: ReadonlyMap<DraftRule, number> = new Map(draftRules.map((rule, index) => [rule, index + 1]))
const bySentence = draftRules.filter(rule => rule.inSentence !== undefined)
const byDraft = draftRules.filter(rule => rule.inSentence === undefined)

const inOrder = (a: Found, b: Found): number => a.first - b.first || a.rank - b.rank

function strongestOfEachRule(hits: readonly RuleHit[]): Iterable<RuleHit> {
  const best = new Map<string, RuleHit>()
  for (const hit of hits) {
    const known = best.get(hit.rule.id)
    if (!known || hit.weight > known.weight) best.set(hit.rule.id, hit)
  }
  return best.values()
}

function toFound(
  rule: Rule,
  {
    first,
    last,
    weight,
    message,
  }: Pick<RuleHit, 'first' | 'last' | 'message'> & { readonly weight?: number },
  rank: number,
): Found {
  return { rule, first, last, weight: weight ?? rule.weight, message, prefer: undefined, rank }
}

const openIn = keptWith((sentence: Sentence): readonly Found[] =>
  bySentence.flatMap(rule =>
    [...(rule.inSentence?.(sentence) ?? [])].map(hit => toFound(rule, hit, rankOf.get(rule) ?? 0)),
  ),
)

/** "Because" in a plain statement stays a reason for an ask beside it, but is no influence to tell of. */
const toReport = ({ hits, influencing }: Own): readonly RuleHit[] =>
  hits.filter(({ rule }) => rule.side !== 'influencing' || influencing > 0)

/** What a sentence shows by itself, in the order of the text. */
const ownFound = keptWith((own: Own): readonly Found[] =>
  [
    ...[...strongestOfEachRule(toReport(own))].map(hit => toFound(hit.rule, hit, 0)),
    ...openIn(own.sentence),
  ].sort(inOrder),
)

type DraftRuleHit = DraftHit & { readonly rule: DraftRule }

/** What only the whole draft shows, by sentence. */
type ByDraft = ReadonlyMap<number, readonly DraftRuleHit[]>

function foundByDraft(draft: Draft, notes: NoteKeeper, profile: Profile): ByDraft {
  const found = new Map<number, DraftRuleHit[]>()
  for (const rule of byDraft)
    for (const hit of rule.checkDraft(draft, notes.of(rule), profile)) {
      const each = { ...hit, rule }
      const list = found.get(hit.sentence)
      if (list) list.push(each)
      else found.set(hit.sentence, [each])
    }
  return found
}

const sameHit = (a: DraftRuleHit, b: DraftRuleHit | undefined): boolean =>
  a.rule === b?.rule && a.first === b.first && a.last === b.last && a.message === b.message

/** Indexes of the sentences that the whole draft says something else of than before. */
function saidAnew(found: ByDraft, before: ByDraft, by: Alignment): number[] {
  const anew: number[] = []
  for (const [index, hits] of found) {
    const known = before.get(placeBefore(by, index))
    const same = known?.length === hits.length && hits.every((hit, k) => sameHit(hit, known[k]))
    if (!same) anew.push(index)
  }
  for (const index of before.keys()) {
    const now = placeAfter(by, index)
    if (now >= 0 && !found.has(now)) anew.push(now)
  }
  return anew
}

function houseFound(sentence: Sentence, house: HouseStyle): Found[] {
  return houseFindings(sentence, house).map(each => ({ ...each, rank: -1 }))
}

/** What was found in a draft, sentence by sentence, in the order of the text. */
export interface AllFound {
  readonly lists: readonly (readonly Found[])[]
  /** 1 where something was found that is no sentence rule's: the house's, or the whole draft's. */
  readonly more: Uint8Array
  /** Indexes of the lists that are new. */
  readonly fresh: readonly number[]
}

export interface Finder {
  /** @param gathered the next version of the draft */
  find(gathered: Gathered): Steps<AllFound>
}

const nothing: readonly Found[] = []
/** Sentences whose findings are put together in one step. */
const foundAStep = 256

/** Rising, each once. */
const union = (rising: readonly number[], more: readonly number[]): readonly number[] =>
  more.length === 0 ? rising : [...new Set([...rising, ...more])].sort((a, b) => a - b)

export function createFinder(profile: Profile, house: HouseStyle | undefined): Finder {
  let lists: (readonly Found[])[] = []
  let more = uint8(0)
  const notes = createNotes(byDraft)
  let last: readonly Evidence[] = []
  /** Sentences that the whole draft's rules found something in. */
  let before: ByDraft = new Map()

  function foundIn({ own, placed }: Evidence, draft: Draft, hits: readonly DraftRuleHit[] | undefined) {
    const { sentence, block } = placed
    const known = ownFound(own)
    const ours = house ? houseFound(sentence, house) : nothing
    const ofDraft = hits?.map(hit => toFound(hit.rule, hit, rankOf.get(hit.rule) ?? 0)) ?? nothing
    const more = ours.length > 0 || ofDraft.length > 0
    let found = more ? [...ours, ...known, ...ofDraft].sort(inOrder) : known
    if (house) found = withoutNames(found, sentence, house)
    const ignore = draft.order.blocks[block]?.ignore
    if (!ignore || (!ignore.all && ignore.rules.length === 0)) return found
    return ignore.all ? nothing : found.filter(({ rule }) => !ignore.rules.includes(rule.id))
  }

  return {
    *find(gathered) {
      const { draft, evidence } = gathered
      const by = sinceThen(gathered, last)
      const renewed = renewedSince(gathered, by)
      // What is left off halfway is not gone on from.
      last = []
      notes.move(by)
      yield* notes.enter(evidence, renewed)
      const byDraft = foundByDraft(draft, notes, profile)
      yield
      lists = movedCopy(lists, by, nothing)
      more = moved(more, by, uint8)
      const fresh = union(renewed, saidAnew(byDraft, before, by))
      for (let k = 0; k < fresh.length; k++) {
        const i = fresh[k] ?? 0
        const each = evidence[i]
        if (!each) break
        const found = foundIn(each, draft, byDraft.get(i))
        lists[i] = found
        more[i] = found.some(({ rule }) => rule.scope !== 'sentence') ? 1 : 0
        if (k % foundAStep === foundAStep - 1) yield
      }
      last = evidence
      before = byDraft
      // The report may be asked for later than the next version is read.
      return { lists, more: more.slice(0, by.count), fresh }
    },
  }
}
