/** A sentence that gives a reason → the reason as a clause that another sentence can carry. */

import type { Sentence } from '../draft.ts'
import type { Judged } from '../reading/build-report.ts'
import { Tag } from '../tagger/tags.ts'
import { tellsWhy } from './draft-why.ts'
import { isReasonFact } from './explains.ts'
import { type Goal, goalOf } from './fit-goal.ts'
import { keepsCapital, lowerFirst } from './letters.ts'
import { endOfClause, infinitivePart, markedPart, type Part, statementPart } from './reason-parts.ts'
import type { Reason } from './reasons.ts'
import { restricts } from './restriction.ts'
import { isPersonal, pointsOutside } from './self-contained.ts'
import { timeLast } from './time-last.ts'
import { leansOnBefore, toldPart } from './told-part.ts'

/** Longer reasons make the ask they join unreadable. */
const longestReason = 25
const shortestReason = 4

/** The source of the clause in plain words; undefined where links, code or quotations are in it. */
function plainSource(judged: Judged, index: number, first: number, last: number): string | undefined {
  const placed = judged.draft.sentences[index]
  const from = placed?.sentence.tokens[first]
  const to = placed?.sentence.tokens[last]
  if (!placed || !from || !to) return undefined
  // The parser leaves the stop with a number at the end: "aisle 12."
  const source = judged.draft.text
    .slice(placed.offset + from.start, placed.offset + to.end)
    .replace(/(?<=\d)\.$/, '')
  const plain = source.replace(/[*_]{1,3}/g, '').replace(/\s+/g, ' ')
  return /[[\]`<>|\\"“”:;()…!?—–]|[^.]\.\s| - |--/.test(plain) ? undefined : plain
}

function startSmall(judged: Judged, sentence: Sentence, first: number, words: string): string {
  const token = sentence.tokens[first]
  const isName = sentence.tags[first] === Tag.properNoun
  return first === 0 && token && !keepsCapital(token.text, isName, judged.draft) ? lowerFirst(words) : words
}

const hasVerb = (sentence: Sentence, first: number, last: number): boolean =>
  sentence.clauses.some(
    ({ groupFirst, subject, mood }) =>
      groupFirst >= first && groupFirst <= last && subject.head >= first && mood === 'declarative',
  )

const speaksForAll =
  /^(?:we(?:'re| are) (?:doing|making|changing) (?:this|it|these changes|th(?:is|e) (?:change|move))|we do this|the (?:change|move|decision|freeze|pause|new [a-z]+) (?:is|comes|was)|the (?:purpose|aim|goal|point|intent|reason)\b)/
/** Sentences at the beginning that speak for the whole draft. */
const openingSentences = 6
const whyHeading = /\b(?:why|reasons?|purpose|rationale|background)\b/i

/** True where the sentence gives the reason of the whole draft, not of the sentence beside it. */
function isForAll(judged: Judged, index: number): boolean {
  const { draft } = judged
  const placed = draft.sentences[index]
  if (!placed) return false
  const text = placed.sentence.tokens.map(({ lower }) => lower).join(' ')
  const heading = draft.blocks[draft.blocks[placed.block]?.heading ?? -1]
  return speaksForAll.test(text) || (heading !== undefined && whyHeading.test(heading.block.masked))
}

/** Force from which a sentence is an ask that the opening leads up to. */
const strongAsk = 2

/** A sentence of the opening that says what the message is for, and tells no story. */
function speaksFirst({ evidence }: Judged, index: number, sentence: Sentence, isSaid: boolean): boolean {
  if (index >= openingSentences) return false
  if (isSaid)
    return sentence.clauses[0]?.subject.kind === 'we' || /^our\b/.test(sentence.tokens[0]?.lower ?? '')
  // What is at stake stands before the first ask; behind it, it belongs to that one.
  return !evidence.slice(0, index + 1).some(({ directing }) => directing >= strongAsk)
}

const directs = (judged: Judged, index: number): boolean => (judged.evidence[index]?.directing ?? 0) > 0

/** Pictures and goals are no facts: "because no child will wait" says nothing yet. */
const isFact = (rules: ReadonlySet<string>): boolean =>
  ['purpose-rationale', 'urgency-stakes', 'personal-benefit'].some(rule => rules.has(rule))

interface Found extends Part {
  /** The draft says that it is a reason or an aim. */
  readonly isSaid: boolean
  readonly isWhole?: boolean
  readonly turned?: Goal['turned']
}

function partOf(judged: Judged, index: number, sentence: Sentence): Found | undefined {
  const isWhy = tellsWhy(judged, index)
  if (isWhy && leansOnBefore(judged, index)) return undefined
  const told = isWhy ? toldPart(sentence) : undefined
  if (told) return told
  const marked = markedPart(sentence) ?? infinitivePart(sentence)
  if (marked) return { ...marked, isSaid: true }
  const goal = goalOf(sentence)
  if (goal) return { ...goal, last: endOfClause(sentence.tokens, goal.first, false), isSaid: true }
  const rules = judged.evidence[index]?.rules ?? new Set<string>()
  const states = isReasonFact(judged, index) || (isFact(rules) && !directs(judged, index))
  const fact = states ? statementPart(sentence) : undefined
  return fact && { ...fact, isSaid: false }
}

/** Names a rule or a rank and no reason. */
const circular =
  /\b(?:policy|policies|procedure|rule|required|mandatory|leadership|management|says? so|important|necessary)\b/i

/** Too short or too long, without a verb of its own, or with words that mean nothing elsewhere. */
function isUnfit(sentence: Sentence, { kind, first, last, turned, isWhole }: Found): boolean {
  const isTold = isWhole !== undefined
  const words = sentence.tokens.slice(first, last + 1).filter(token => token.isWord).length
  if (words > longestReason || words < (kind === 'to' ? 2 : shortestReason)) return true
  if (kind !== 'to' && !turned && !isTold && !hasVerb(sentence, first, last)) return true
  return pointsOutside(sentence, first, last) || isPersonal(sentence, first, last)
}

/** "every customer to get" → "every customer gets" */
function turn(judged: Judged, index: number, { first, last, turned }: Found): string | undefined {
  if (!turned) return plainSource(judged, index, first, last)
  const subject = plainSource(judged, index, first, turned.from - 1)
  const rest = turned.to < last ? plainSource(judged, index, turned.to + 1, last) : ''
  if (subject === undefined || rest === undefined) return undefined
  return `${subject === 'us' ? 'we' : subject} ${turned.verb}${/^[,.]/.test(rest) || rest === '' ? '' : ' '}${rest}`
}

export function shapesOf(judged: Judged, index: number): Reason[] {
  const sentence = judged.draft.sentences[index]?.sentence
  if (!sentence || sentence.quotes.length > 0) return []
  const part = partOf(judged, index, sentence)
  if (!part || isUnfit(sentence, part)) return []
  const { kind, first, last, isSaid, isWhole = false } = part
  const text = sentence.tokens.map(({ lower }) => lower).join(' ')
  if (!isSaid && restricts(judged.evidence[index], text)) return []
  const source = plainSource(judged, index, first, last)
  const plain = turn(judged, index, part)
  if (source === undefined || plain === undefined || circular.test(plain)) return []
  const inner = isWhole ? plain : startSmall(judged, sentence, first, plain)
  return [
    {
      kind,
      words: isWhole ? plain : timeLast(inner),
      inner,
      isWhole,
      source,
      stated: isSaid,
      forAll: isForAll(judged, index) || speaksFirst(judged, index, sentence, isSaid),
      from: index,
    },
  ]
}
