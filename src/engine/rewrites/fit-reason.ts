/** A sentence that gives a reason → the reason as a clause that another sentence can carry. */

import type { Sentence, Token } from '../draft.ts'
import type { Judged } from '../reading/build-report.ts'
import { Tag } from '../tagger/tags.ts'
import { keepsCapital, lowerFirst } from './letters.ts'
import type { Reason, ReasonShape } from './reasons.ts'
import { isPersonal, pointsOutside } from './self-contained.ts'

/** Longer reasons make the ask they join unreadable. */
const longestReason = 25
const shortestReason = 4

/** The source of the clause in plain words; undefined where links, code or quotations are in it. */
function plainSource(judged: Judged, index: number, first: number, last: number): string | undefined {
  const placed = judged.draft.sentences[index]
  const from = placed?.sentence.tokens[first]
  const to = placed?.sentence.tokens[last]
  if (!placed || !from || !to) return undefined
  const source = judged.draft.text.slice(placed.offset + from.start, placed.offset + to.end)
  const plain = source.replace(/[*_]{1,3}/g, '').replace(/\s+/g, ' ')
  return /[[\]`<>|\\"“”:;()…!?—–]|\.\s| - |--/.test(plain) ? undefined : plain
}

function startSmall(judged: Judged, sentence: Sentence, first: number, words: string): string {
  const token = sentence.tokens[first]
  const isName = sentence.tags[first] === Tag.properNoun
  return first === 0 && token && !keepsCapital(token.text, isName, judged.draft) ? lowerFirst(words) : words
}

/** Index of the last token of the clause that begins at `first`: before the end mark, or a comma where one is asked for. */
function endOfClause(tokens: readonly Token[], first: number, atComma: boolean): number {
  for (let i = first; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? ''
    if (/^[.!?]+$/.test(text) && i >= tokens.length - 2) return i - 1
    if (atComma && text === ',') return i - 1
  }
  return tokens.length - 1
}

interface Part {
  readonly kind: ReasonShape['kind']
  readonly first: number
  readonly last: number
}

const finite = (sentence: Sentence, first: number, last: number): boolean =>
  sentence.clauses.some(
    ({ groupFirst, subject, mood }) =>
      groupFirst >= first && groupFirst <= last && subject.head >= first && mood === 'declarative',
  )

/** "… because X", "Because X, …", "… so that X". */
function marked(sentence: Sentence): Part | undefined {
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    const lower = tokens[i]?.lower
    const so = lower === 'so' && tokens[i + 1]?.lower === 'that'
    if (lower !== 'because' && !so) continue
    if (tokens[i + 1]?.lower === 'of' || tokens[i - 1]?.lower === 'just' || tokens[i - 1]?.lower === 'not')
      return undefined
    const first = i + (so ? 2 : 1)
    return { kind: so ? 'so that' : 'because', first, last: endOfClause(tokens, first, i === 0) }
  }
  return undefined
}

/** "To protect X, …", "… in order to protect X", "The aim is to protect X", "We are doing this to protect X". */
function infinitive(sentence: Sentence): Part | undefined {
  const { tokens, tags } = sentence
  const isTo = (i: number): boolean =>
    tags[i] === Tag.particleTo && (tags[i + 1] === Tag.verbBase || tags[i + 1] === Tag.auxiliaryBase)
  if (isTo(0) && tokens.some(({ text }) => text === ','))
    return { kind: 'to', first: 1, last: endOfClause(tokens, 1, true) }
  for (let i = 2; i < tokens.length; i++) {
    if (!isTo(i)) continue
    const before = tokens
      .slice(0, i)
      .map(({ lower }) => lower)
      .join(' ')
    const aims =
      /\bin order$/.test(before) ||
      /\b(?:aim|goal|purpose|point|idea|intent|intention)(?: of [a-z ]{3,40})? is(?: simple)?$/.test(
        before,
      ) ||
      /\bdoing (?:this|it)$/.test(before)
    if (aims) return { kind: 'to', first: i + 1, last: endOfClause(tokens, i + 1, false) }
  }
  return undefined
}

/** A statement that is a reason as it stands: "New engineers told us they cannot learn alone." */
function statement(sentence: Sentence): Part | undefined {
  const { tokens, clauses } = sentence
  const main = clauses[0]
  if (sentence.question || !main || main.mood !== 'declarative' || main.role !== 'main') return undefined
  if (main.modal && main.modal.kind !== 'can' && main.modal.kind !== 'may') return undefined
  if (main.subject.head < 0 || main.subject.kind === 'there') return undefined
  const before = tokens
    .slice(0, main.groupFirst)
    .map(({ lower }) => lower)
    .join(' ')
  // These speak about the reason, or about the message, and not the reason itself.
  if (/\b(?:reason|reasons|why|purpose|aim|goal|point|memo|letter|note|circular|update)\b/.test(before))
    return undefined
  if (tokens.some(({ lower }) => /^(?:why|because|so|reason|which|hence)$/.test(lower))) return undefined
  return { kind: 'because', first: 0, last: endOfClause(tokens, 0, false) }
}

const speaksForAll =
  /^(?:we(?:'re| are) (?:doing|making|changing) (?:this|it|these changes|th(?:is|e) (?:change|move))|we do this|the (?:change|move|decision|freeze|pause|new [a-z]+) (?:is|comes|was)|the (?:purpose|aim|goal|point|intent|reason)\b)/
/** Sentences at the beginning that speak for the whole draft. */
const openingSentences = 6
/** A fact speaks for the draft only where the draft begins with it. */
const factSentences = 2
const whyHeading = /\b(?:why|reasons?|purpose|rationale)\b/i

/** True where the sentence gives the reason of the whole draft, not of the sentence beside it. */
function isForAll(judged: Judged, index: number): boolean {
  const { draft } = judged
  const placed = draft.sentences[index]
  if (!placed) return false
  const text = placed.sentence.tokens.map(({ lower }) => lower).join(' ')
  const heading = draft.blocks[draft.blocks[placed.block]?.heading ?? -1]
  return speaksForAll.test(text) || (heading !== undefined && whyHeading.test(heading.block.masked))
}

const directs = (judged: Judged, index: number): boolean => (judged.evidence[index]?.directing ?? 0) > 0

/** Pictures and goals are no facts: "because no child will wait" says nothing yet. */
const isFact = (rules: ReadonlySet<string>): boolean =>
  ['purpose-rationale', 'urgency-stakes', 'personal-benefit'].some(rule => rules.has(rule))

/** "We want every customer to hear from us the same day." */
function goal(sentence: Sentence): Part | undefined {
  const { tokens, question } = sentence
  const wants = /^(?:we want|we aim|we intend|we are determined|our (?:aim|goal|ambition) is) /
  const text = tokens.map(({ lower }) => lower).join(' ')
  if (
    question ||
    !wants.test(text) ||
    !/ to /.test(text) ||
    /^we want (?:you|each|all|every (?:manager|director|team))\b/.test(text)
  )
    return undefined
  return { kind: 'because', first: 0, last: endOfClause(tokens, 0, false) }
}

/** A sentence of the opening that says what the message is for, and tells no story. */
function speaksFirst(judged: Judged, index: number, sentence: Sentence, said: Part | undefined): boolean {
  if (index >= openingSentences) return false
  if (said)
    return sentence.clauses[0]?.subject.kind === 'we' || /^our\b/.test(sentence.tokens[0]?.lower ?? '')
  return index < factSentences && !directs(judged, index)
}

export function shapesOf(judged: Judged, index: number): Reason[] {
  const sentence = judged.draft.sentences[index]?.sentence
  if (!sentence || sentence.quotes.length > 0) return []
  const explicit = marked(sentence) ?? infinitive(sentence)
  const rules = judged.evidence[index]?.rules ?? new Set<string>()
  const fact = isFact(rules) && !directs(judged, index) ? statement(sentence) : undefined
  const part = explicit ?? goal(sentence) ?? fact
  if (!part) return []
  const { kind, first, last } = part
  const words = sentence.tokens.slice(first, last + 1).filter(token => token.isWord).length
  if (words > longestReason || words < (kind === 'to' ? 2 : shortestReason)) return []
  if (kind !== 'to' && !finite(sentence, first, last)) return []
  if (pointsOutside(sentence, first, last) || isPersonal(sentence, first, last)) return []
  const plain = plainSource(judged, index, first, last)
  if (
    plain === undefined ||
    /\b(?:policy|policies|procedure|rule|required|mandatory|leadership|management|says? so)\b/i.test(plain)
  )
    return []
  return [
    {
      kind,
      words: startSmall(judged, sentence, first, plain),
      source: plain,
      stated: explicit !== undefined,
      forAll: isForAll(judged, index) || speaksFirst(judged, index, sentence, explicit ?? goal(sentence)),
      from: index,
    },
  ]
}
