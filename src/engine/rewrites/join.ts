/** An ask and a reason → the edits that join them. */

import { Tag } from '../tagger/tags.ts'
import { type Ask, innerFirst, startOf, startsWithCounter } from './ask.ts'
import { isNegated, placeOf } from './ask-shape.ts'
import { type Edit, insert, replace } from './edit.ts'
import { keepsCapital, lowerFirst, upperFirst } from './letters.ts'
import { ownReasons, type Reason, type ReasonShape } from './reasons.ts'

export interface Joinable extends ReasonShape {
  /** The reason it comes from; absent for a placeholder. */
  readonly own?: Reason
  /** Sentences that go with it. */
  readonly after?: string
}

export const ownJoinables = (ask: Ask): Joinable[] =>
  ownReasons(ask).map(own => ({ kind: own.kind, words: own.words, own }))

export const placeholder = (kind: ReasonShape['kind'], hint: string): Joinable => ({
  kind,
  words: `[[why: ${hint}]]`,
})

export interface Joined {
  readonly edits: readonly Edit[]
  /** The added words, as the menu shows them. */
  readonly shown: string
  readonly borrowed: readonly string[]
  readonly sources: readonly string[]
}

const shownWords = (reason: Joinable): string => (reason.own ? reason.words : '[[why]]')

/** Sentences that go with a reason stand behind it. */
const withRest = ({ end }: Ask, { after = '' }: Joinable, edits: readonly Edit[]): Edit[] =>
  after === '' ? [...edits] : [...edits, insert(end, ` ${after}`)]

const lift = (reason: Joinable): Pick<Joined, 'borrowed' | 'sources'> =>
  reason.own ? { borrowed: [reason.words], sources: [reason.own.source] } : { borrowed: [], sources: [] }

/** `because` takes a comma where the ask is long, negated or pauses already; `so that` needs none. */
function tail(ask: Ask, reason: Joinable): string | undefined {
  const { kind, words } = reason
  if (kind === 'because') {
    const paused = ask.tokens.some(({ text }) => text === ',')
    const comma = reason.own !== undefined || isNegated(ask) || ask.words > 14 || paused
    return `${comma ? ',' : ''} because ${words}`
  }
  // "Do not leave it so that …" would deny the reason with the act.
  if (kind === 'so that') return `${isNegated(ask) ? ',' : ''} so that ${words}`
  return undefined
}

export function joinInline(ask: Ask, reason: Joinable): Joined | undefined {
  if (reason.own?.isWhole || (reason.own?.kind === 'because' && isLong(ask, reason.own))) return undefined
  const text = tail(ask, reason)
  if (text === undefined) return joinFront(ask, reason)
  const shown = `…${text.slice(0, text.length - reason.words.length)}${shownWords(reason)}`
  return { edits: withRest(ask, reason, [insert(ask.stop, text)]), shown, ...lift(reason) }
}

/** "To protect X, …" has the subject do the protecting: it must be the one who acts. */
function actsItself({ clause }: Ask): boolean {
  if (!clause || clause.passive || clause.role !== 'main') return false
  if (clause.mood === 'imperative') return true
  return /^(?:you|we|I|group)$/.test(clause.subject.kind) && clause.subject.last + 1 === clause.groupFirst
}

/** A duty that is said as a statement can follow from one: "…, so all staff must sign." An order cannot. */
export function followsFrom(ask: Ask): boolean {
  const { clause, mark } = ask
  return (
    clause?.mood === 'declarative' &&
    clause.role === 'main' &&
    mark === '.' &&
    !startsWithCounter(ask) &&
    !/^(?:so|and|but|or|then|also|therefore|please|that|this|these|those|it|they)$/.test(
      ask.tokens[0]?.lower ?? '',
    )
  )
}

/** "X, so …" where X is short, else "X. That is why …" */
export function joinBefore(ask: Ask, reason: Joinable): Joined | undefined {
  const token = ask.tokens[0]
  const { own, words, kind, after = '' } = reason
  if (!own || !token || kind !== 'because' || !followsFrom(ask)) return undefined
  const short =
    after === '' && isShort(reason) && !own.isWhole && words.split(' ').length + ask.words <= longestSo
  // A pause behind the first phrase of the ask needs one before it too: "That is why, by Friday, …"
  const paused = ask.tokens.slice(0, ask.clause?.groupFirst ?? 0).some(({ text }) => text === ',')
  const lead = short && !paused ? ', so ' : paused ? '. That is why, ' : '. That is why '
  // In front the time may stand first, as the draft has it: "Last quarter 212 claims were late."
  const opener = upperFirst(own.source)
  return {
    edits: [
      insert(ask.start, `${opener}${after === '' ? '' : `. ${after.replace(/\.$/, '')}`}${lead}`),
      replace(startOf(ask, 0), startOf(ask, 0) + token.text.length, innerFirst(ask)),
    ],
    shown: `${opener}${lead}${innerFirst(ask)} …`,
    borrowed: [opener],
    sources: [own.source],
  }
}

/** Longest sentence, in words, that "so" holds together. */
const longestSo = 34

/** "Because X, …", "To protect X, …" */
export function joinFront(ask: Ask, reason: Joinable): Joined | undefined {
  if (reason.own?.isWhole || reason.after) return undefined
  const token = ask.tokens[0]
  const clause = ask.clause
  if (!token || !clause) return undefined
  // Behind another fronted phrase the sentence would have to wait too long for its ask.
  const fronted = ask.tokens.slice(0, clause.groupFirst).some(({ text }) => text === ',' || text === ':')
  if (fronted || startsWithCounter(ask)) return undefined
  if (reason.kind === 'to' && !actsItself(ask)) return undefined
  const lead = reason.kind === 'to' ? 'In order to' : upperFirst(reason.kind)
  const opener = `${lead} ${reason.words}, `
  return {
    edits: [
      insert(ask.start, opener),
      replace(startOf(ask, 0), startOf(ask, 0) + token.text.length, innerFirst(ask)),
    ],
    shown: `${lead} ${shownWords(reason)}, …`,
    ...lift(reason),
  }
}

/** "… The reason: X." */
export function joinSentence(ask: Ask, reason: Joinable): Joined | undefined {
  const lead =
    reason.kind === 'because' ? 'The reason:' : reason.kind === 'to' ? 'The purpose: to' : 'The purpose:'
  const words = reason.own?.isWhole ? innerWords(ask, reason.own) : reason.words
  return {
    edits: withRest(ask, reason, [insert(ask.end, ` ${lead} ${words}.`)]),
    shown: `… ${lead} ${shownWords(reason)}`,
    ...(reason.own ? { borrowed: [words], sources: [reason.own.source] } : lift(reason)),
  }
}

/** A whole sentence as it reads behind a colon. */
export function innerWords({ judged }: Ask, { from, words }: Pick<Reason, 'from' | 'words'>): string {
  const sentence = judged.draft.sentences[from]?.sentence
  const first = sentence?.tokens[0]?.text ?? ''
  const isName = sentence?.tags[0] === Tag.properNoun
  return keepsCapital(first, isName, judged.draft) ? words : lowerFirst(words)
}

/** Longest clause of the draft's own, in words, that an ask can wait for. */
const longestFront = 14

const isShort = ({ own, words }: Joinable): boolean =>
  own !== undefined && words.split(' ').length <= longestFront && !/,(?!\d)/.test(words)

/** "Please do the following so that [[why]]:" — one place for the whole list. */
function joinBeforeColon(ask: Ask, reason: Joinable): Joined | undefined {
  const text = tail(ask, reason)
  return text === undefined
    ? undefined
    : {
        edits: [insert(ask.stop, text)],
        shown: `…${text.replace(reason.words, shownWords(reason))}`,
        ...lift(reason),
      }
}

/** A fact reads before a duty that begins with its date, or that has no room left behind it. */
const readsBefore = (ask: Ask, { own, kind }: Joinable): boolean =>
  own !== undefined &&
  kind === 'because' &&
  (own.isWhole || isLong(ask, own) || (ask.clause?.subject.first ?? 0) > 0 || placeOf(ask) === 'sentence')

/** Longest sentence, in words, that "because" holds together. */
const longestBecause = 36

const isLong = ({ words }: Ask, own: Reason): boolean => words + own.words.split(' ').length > longestBecause

export function join(ask: Ask, reason: Joinable): Joined | undefined {
  const before = readsBefore(ask, reason) ? joinBefore(ask, reason) : undefined
  if (before) return before
  switch (placeOf(ask)) {
    case 'inline':
      return joinInline(ask, reason) ?? (ask.mark === '.' ? joinSentence(ask, reason) : undefined)
    case 'front':
      return reason.own ? joinFront(ask, reason) : joinBeforeColon(ask, reason)
    case 'sentence':
      return (isShort(reason) ? joinFront(ask, reason) : undefined) ?? joinSentence(ask, reason)
    case 'nowhere':
      return undefined
  }
}
