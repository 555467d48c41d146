/**
 * Moves the why of the whole draft, where it stands late, to the opening: before the first paragraph where it stands
 * alone there, else right behind it. Most reasons belong to what stands around them; those stay.
 */

import type { Draft, PlacedBlock, PlacedSentence } from '../../draft.ts'
import type { Judged } from '../../reading/build-report.ts'
import { reasonRules } from '../../reading/own.ts'
import type { Rewrite } from '../../report.ts'
import { factsOf } from '../draft-facts.ts'
import { isPlainStatement, isStatement, tellsWhy } from '../draft-why.ts'
import { isTelling } from '../explains.ts'
import { isPersonal, pointsOutside } from '../self-contained.ts'
import { leansOnBefore } from '../told-part.ts'
import { endOf, isFree, opensList, paragraphGap, startOf, startOfLine } from './blocks.ts'

/** In a shorter draft nothing is far from the opening. */
const fewestSentences = 4
/** Longer paragraphs hold more than the why. */
const mostSentences = 5

/** Says what the message is for, whatever stands before it. */
const goal = /^(?:we want|we aim|our (?:aim|goal|ambition|purpose) (?:is|here is)) /
/** The message's own matter, which its title or first paragraph has named. */
const matter =
  /^(?:the (?:change|changes|move|decision|freeze|pause|plan|closure|merger|new [a-z-]+)|we(?:'re| are) (?:doing|making) (?:this|it|these changes|th(?:is|e) (?:change|move))|we do this|the (?:purpose|aim|goal|point|reason)(?: of [a-z ]{3,40}| for [a-z ]{3,40})? is) /
const pointing = /\b(?:this|it|these)\b/
/** Words that lean on something said before, wherever they stand. */
const leaning =
  /\b(?:too|also|again|instead|another|same|such|either|latter|former|above|earlier|therefore|though|however|then|second|finally)\b/
/** Belongs at the end of a message, whatever reason it stands beside. */
const closing = /\b(?:thanks?|grateful|gratitude|regards|apologi[sz]e|sorry)\b/
/** "Because leadership feels the time is right" is no reason to open with. */
const hollow =
  /\b(?:leadership|management|board|company) (?:feels?|believes?|decided|wants?|says?)\b|\bpolicy\b/

const words = ({ sentence }: PlacedSentence): string => sentence.tokens.map(({ lower }) => lower).join(' ')

const leansOnNothing = ({ sentence }: PlacedSentence, from: number): boolean => {
  const last = sentence.tokens.length - 1
  return !pointsOutside(sentence, from, last) && !isPersonal(sentence, from, last)
}

const givesReason = ({ evidence }: Judged, index: number): boolean =>
  [...(evidence[index]?.rules ?? [])].some(rule => reasonRules.has(rule))

/** Emphasis that opens in one part and closes in another cannot be cut apart. */
const isWhole = (source: string): boolean =>
  (source.match(/[*_`]/g)?.length ?? 0) % 2 === 0 &&
  (source.match(/\[/g)?.length ?? 0) === (source.match(/\]/g)?.length ?? 0)

/** "**Why.** The move …": a paragraph with a heading of its own, run in. */
const runsIn = ({ text }: Draft, placed: PlacedBlock): boolean => /[*_[`<]/.test(text.charAt(startOf(placed)))

/** Where the why may go: `alone` before the first paragraph, `behind` only after what it speaks of. */
type Standing = 'alone' | 'behind'

/**
 * A paragraph that does nothing but tell why, as a reader would point at it, stands alone if its first sentence does:
 * "Two pallets a week left a day late. We pay for each."
 */
function isToldApart(judged: Judged, index: number): boolean {
  const { draft } = judged
  const placed = draft.sentences[index]
  if (!placed?.firstInBlock || placed.sentence.zone !== 'prose') return false
  const own = sentencesOf(draft, placed.block)
  if (!(tellsWhy(judged, index) || isOnlyReason(judged, placed.block)) || leansOnBefore(judged, index))
    return false
  // What another sentence of it calls the reason is moved as such.
  if (own.some(i => i !== index && givesReason(judged, i))) return false
  const plain = own.every(i => {
    const said = words(draft.sentences[i] ?? placed)
    const promises = /^(?:we|we'll) (?:will|shall|are going|have decided)\b/.test(said)
    return isStatement(judged, i) && !promises && !closing.test(said) && !hollow.test(said)
  })
  return plain && isPlainStatement(judged, index) && !leaning.test(words(placed)) && leansOnNothing(placed, 0)
}

/** Tells of harm, need or figures and asks nothing, as no other paragraph of a short message behind its first ask does. */
function isOnlyReason(judged: Judged, block: number): boolean {
  const { draft, evidence } = judged
  if (!factsOf(draft).short) return false
  const first = evidence.findIndex(({ directing }) => directing >= askingForce)
  const telling = new Set(
    draft.sentences.flatMap((each, i) =>
      i > first && isPlainStatement(judged, i) && isTelling(judged, i) ? [each.block] : [],
    ),
  )
  telling.delete(draft.sentences[first]?.block ?? -1)
  return telling.size === 1 && telling.has(block)
}

/** Force from which a sentence asks something of its reader. */
const askingForce = 2

function standingOf(judged: Judged, index: number): Standing | undefined {
  const placed = judged.draft.sentences[index]
  if (isToldApart(judged, index)) return 'alone'
  if (!placed || !givesReason(judged, index) || (judged.evidence[index]?.directing ?? 0) > 0) return undefined
  const { sentence } = placed
  if (sentence.question || sentence.quotes.length > 0 || sentence.tokens.at(-1)?.text !== '.')
    return undefined
  const said = words(placed)
  if (leaning.test(said) || closing.test(said) || hollow.test(said)) return undefined
  if (goal.test(said)) return leansOnNothing(placed, 0) ? 'alone' : undefined
  const lead = matter.exec(said)?.[0]
  // What follows the lead has to stand on its own in either place.
  if (lead === undefined || !leansOnNothing(placed, lead.trim().split(' ').length)) return undefined
  const titled = judged.draft.blocks[placed.block]?.heading !== -1
  return titled && !pointing.test(lead) && !lead.endsWith(' is ') ? 'alone' : 'behind'
}

/** What is left behind still reads: nothing after it points back at it. */
function isMissedBy({ sentences }: Draft, last: number): boolean {
  const next = sentences[last + 1]
  if (!next) return false
  return (
    pointsOutside(next.sentence, 0, next.sentence.tokens.length - 1) ||
    /^(?:so|that|this|it|and|but|which)\b/.test(words(next))
  )
}

const sentencesOf = ({ sentences }: Draft, block: number): number[] =>
  sentences.flatMap((each, index) => (each.block === block ? [index] : []))

/** The sentences that move: the paragraph where the why leads it, the why alone where it ends one. */
function movingPart(judged: Judged, index: number): readonly number[] {
  const { draft, evidence } = judged
  const placed = draft.sentences[index]
  if (!placed) return []
  if (placed.lastInBlock) return [index]
  const own = sentencesOf(draft, placed.block)
  if (isToldApart(judged, index)) return own.length <= mostSentences ? own : []
  const keeps = own.every(
    i => (evidence[i]?.directing ?? 0) === 0 && !closing.test(words(draft.sentences[i] ?? placed)),
  )
  return placed.firstInBlock && own.length <= mostSentences && keeps ? own : []
}

interface Blocks {
  readonly opening: PlacedBlock
  readonly from: PlacedBlock
}

/** "Store managers,", "Reminder!!": what is called out before the message. */
const calls = /^[^.?]{2,60}[,:!]+$/
const longestCall = 6

/** The block with which the message itself begins. */
function openingOf({ sentences }: Draft): number {
  const opener = sentences.find(
    ({ sentence, firstInBlock, lastInBlock }) =>
      !(firstInBlock && lastInBlock) ||
      sentence.tokens.length > longestCall ||
      !calls.test(sentence.tokens.map(({ text }) => text).join(' ')),
  )
  return opener?.block ?? -1
}

/** The opening paragraph and the one that loses its why; undefined where either has to stay as it is. */
function blocksOf(judged: Judged, index: number, standing: Standing): Blocks | undefined {
  const { draft, evidence } = judged
  const first = openingOf(draft)
  const own = draft.sentences[index]?.block ?? -1
  const opening = draft.blocks[first]
  const from = draft.blocks[own]
  if (!opening || !from || opening === from) return undefined
  // A section keeps its reason: its heading says where to find it.
  if (
    opening.heading !== from.heading ||
    !(isFree(draft, opening) || opensList(draft, opening)) ||
    !isFree(draft, from) ||
    runsIn(draft, from)
  )
    return undefined
  const opens = sentencesOf(draft, first)
  if (opens.some(i => givesReason(judged, i) || tellsWhy(judged, i))) return undefined
  // Told right behind the opening, the why does not stand late, whatever else is told further on.
  const next = draft.sentences[(opens.at(-1) ?? -1) + 1]?.block ?? own
  if (next !== own && sentencesOf(draft, next).some(i => givesReason(judged, i))) return undefined
  const asks = opens.some(i => (evidence[i]?.directing ?? 0) >= askingForce)
  // What no word calls a reason goes before an opening that asks, and before no other.
  if (standing === 'alone') return asks || givesReason(judged, index) ? { opening, from } : undefined
  const isNext = sentencesOf(draft, own)[0] === (opens.at(-1) ?? -1) + 1
  return asks && !isNext ? { opening, from } : undefined
}

function rewriteOf({ text }: Draft, start: number, whyStart: number, end: number): Rewrite {
  return {
    title: 'Move the why to the opening',
    strategy: 'move-the-why',
    force: 'keeps',
    start,
    end,
    text: text.slice(whyStart, end) + paragraphGap(text) + text.slice(start, whyStart).trim(),
  }
}

export function moveTheWhy(judged: Judged): Rewrite[] {
  const { draft, profile } = judged
  if (draft.sentences.length < fewestSentences || !profile.asks.includes('why')) return []
  const index = draft.sentences.findIndex((_, i) => i >= 2 && standingOf(judged, i) !== undefined)
  const placed = draft.sentences[index]
  const standing = standingOf(judged, index)
  const moving = movingPart(judged, index)
  const blocks = standing && blocksOf(judged, index, standing)
  if (!placed || !blocks || moving.length === 0 || isMissedBy(draft, moving.at(-1) ?? index)) return []
  const end = endOf(draft, blocks.from)
  const whyStart = placed.firstInBlock ? startOf(blocks.from) : placed.offset + placed.sentence.start
  if (!isWhole(draft.text.slice(whyStart, end))) return []
  const openingStart = startOfLine(draft, blocks.opening)
  // "Dear all, ¶ from Monday …" goes on from its greeting.
  if (/^\p{Ll}/u.test(draft.text.slice(startOf(blocks.opening)))) return []
  if (standing === 'alone') return [rewriteOf(draft, openingStart, whyStart, end)]
  const behind = endOf(draft, blocks.opening)
  const start = behind + (/^\s*/.exec(draft.text.slice(behind, whyStart))?.[0].length ?? 0)
  return [rewriteOf(draft, start, whyStart, end)]
}
