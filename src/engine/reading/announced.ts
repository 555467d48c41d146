/** Drafts often say which question comes next: a heading "Why we are doing this", a line "Why now?", "Next steps:". */

import type { Draft, OrderedBlock, Sentence } from '../draft.ts'
import { keptWith } from '../kept.ts'
import type { Question } from '../report.ts'

const announcing: Readonly<Record<Question, RegExp>> = {
  why: /^(?:so |but |and )?why\b(?! (?:don't|not (?:join|come|try|drop))\b)|^(?:the |our )?(?:reasons?|background|rationale|purpose)\b/,
  where:
    /^where (?:we|this|it)\b.*\b(?:going|headed|heading|be|want)\b|^(?:our |the )?(?:vision|goals?|ambition|aims?|destination|objectives?)\b|^what (?:good|success) looks like\b/,
  how: /^how (?:it|we|this|the|you|to)\b|^(?:the |our )?(?:plan|process|approach|steps)\b/,
  next: /^(?:what happens |what comes |what is |what's )?next(?: steps?)?\b(?! (?:week|month|year|quarter|time|spring|summer|autumn|fall|winter|[a-z]+day)\b)|^what (?:you need|i need|we need)\b|^(?:actions?|to do|timeline|key dates)\b/,
}

const questions: readonly Question[] = ['why', 'where', 'how', 'next']

/** Longer ones are sentences in their own right. */
const longest = 60
const fewWords = 5

/** One bit a question. */
type Announced = number
const none: Announced = 0
const bitOf = (question: Question): number => 1 << questions.indexOf(question)

function announcedBy(words: string): Announced {
  const plain = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\d.()\s]+/, '')
    .trim()
  if (plain.length > longest) return none
  return questions.reduce(
    (all, question) => all | (announcing[question].test(plain) ? bitOf(question) : 0),
    none,
  )
}

interface Line {
  /** What comes behind it. */
  readonly ahead: Announced
  /** What it goes on to answer itself, behind a colon. */
  readonly itself: Announced
}
const silent: Line = { ahead: none, itself: none }

/** "We are doing this because …": says of itself that it is the reason. */
const tellsItself =
  /^(?:and )?(?:(?:we are|we're|i am|i'm) (?:doing|making|asking|changing) (?:this|it|these changes|this change)|we do this|this is|it is|that's|that is) (?:because|so that|to (?:make|keep|protect|give|let|help)) |^the (?:main |simple |real )?reason (?:is|for (?:this|it|the change|the move) is)\b/

const why: Line = { ahead: none, itself: bitOf('why') }

const lineOf = keptWith(({ tokens, question }: Sentence): Line => {
  const opening = tokens
    .slice(0, fewWords + 3)
    .map(({ lower }) => lower)
    .join(' ')
  if (!question && tellsItself.test(`${opening} `)) return why
  const last = tokens.length - 1
  const colon = tokens.findIndex(({ text }) => text === ':')
  const isLabel = colon < 0 && last < fewWords && !/[.!]/.test(tokens[last]?.text ?? '')
  if (!question && colon < 0 && !isLabel) return silent
  const words = announcedBy(
    tokens
      .slice(0, colon < 0 ? undefined : colon)
      .map(({ lower }) => lower)
      .join(' '),
  )
  if (words === none) return silent
  if (question || colon === last || isLabel) return { ahead: words, itself: none }
  return colon > 0 ? { ahead: none, itself: words } : silent
})

const headings = new WeakMap<OrderedBlock['block'], Announced>()

function headingOf({ block }: OrderedBlock): Announced {
  let known = headings.get(block)
  if (known === undefined) {
    known = announcedBy(block.masked)
    headings.set(block, known)
  }
  return known
}

const bitsEach = questions.length
const allQuestions = (1 << bitsEach) - 1

/** What a sentence announces, behind it and of itself, in one byte. */
export function announcedIn(sentence: Sentence): number {
  const { ahead, itself } = lineOf(sentence)
  return ahead | (itself << bitsEach)
}

/**
 * For each question the first sentence that stands where its answer was announced.
 * @param lines what each sentence announces; may be longer than the draft
 */
export function announcedAnswers(
  { order: { blocks, blockOf } }: Draft,
  lines: Uint8Array,
): Readonly<Partial<Record<Question, number>>> {
  const found: Partial<Record<Question, number>> = {}
  let open = allQuestions
  const enter = (announced: Announced, index: number): void => {
    for (const question of questions) if ((announced & open & bitOf(question)) !== 0) found[question] = index
    open &= ~announced
  }
  let [block, heading, before] = [-1, -1, none]
  for (let index = 0; index < blockOf.length && open !== 0; index++) {
    const line = lines[index] ?? 0
    const ahead = line & allQuestions
    // Headings change with blocks alone: most sentences ask for none.
    if (blockOf[index] !== block) {
      block = blockOf[index] ?? -1
      const own = blocks[block]?.heading ?? -1
      const above = own === heading ? undefined : blocks[own]
      heading = own
      if (above && ahead === none) enter(headingOf(above), index)
    }
    const answers = (ahead === none ? before : none) | (line >> bitsEach)
    if ((answers & open) !== 0) enter(answers, index)
    before = ahead
  }
  return found
}
