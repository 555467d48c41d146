/** A next step at the end, as a skeleton: who and when the draft itself names stand in it as hints, to be confirmed. */

import type { Draft, PlacedBlock, Token } from '../../draft.ts'
import { isDateToken, isDayOrMonth } from '../../grammar/dates.ts'
import type { Judged } from '../../reading/build-report.ts'
import type { Rewrite } from '../../report.ts'
import { Tag } from '../../tagger/tags.ts'
import { endOf, paragraphGap, startOf } from './blocks.ts'

/** A shorter draft is its next step. */
const fewestSentences = 4
/** Closing blocks that are looked past. */
const mostClosing = 5
/** "Let it burn.", "Thank you." */
const shortWords = 7
const farewell =
  /^(?:p\.? ?s\b|thanks?\b|cheers\b|god bless|with \p{L}+|yours\b|best\b|warm\p{L}*\b|kind\b|regards|sincerely|in solidarity|let's go|and to (?:the|all|those)\b|to (?:our|those|all)\b)/iu

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0

/** Names, farewells, thanks and last words in italics: the step stands before them. */
function closes({ block, zone }: PlacedBlock, source: string): boolean {
  if (zone === 'item' || zone === 'ordered-item' || zone === 'table') return false
  const text = block.masked.trim()
  const lines = source.trim().split(/\r?\n/)
  return (
    zone === 'signature' ||
    wordsIn(text) <= shortWords ||
    farewell.test(text) ||
    /,$/.test(lines[0] ?? '') ||
    /^[*_[(].*[*_\])]$/s.test(source.trim())
  )
}

/** The last block that belongs to the message. */
function lastOfMessage(draft: Draft): PlacedBlock | undefined {
  const last = draft.sentences.at(-1)?.block ?? -1
  for (let at = last; at > last - mostClosing && at >= 0; at--) {
    const placed = draft.blocks[at]
    if (placed && !closes(placed, draft.text.slice(startOf(placed), endOf(draft, placed)))) return placed
  }
  return undefined
}

/** "Today" has passed by the time a step is done. */
const isNamedTime = (text: string): boolean =>
  isDayOrMonth(text) && /^\p{Lu}/u.test(text) && !/^to(?:day|night|morrow)$/i.test(text)

const isPartOfDate = (token: Token | undefined): boolean =>
  token !== undefined && (isNamedTime(token.text) || /^\d{1,2}(?:st|nd|rd|th)?$|^20\d\d$/.test(token.lower))

/** The last day or month that an ask or a promise of the draft names, as it is written there. */
function ownDate({ draft, evidence }: Judged): string | undefined {
  for (let i = draft.sentences.length - 1; i >= 0; i--) {
    const { sentence, offset } = draft.sentences[i] ?? {}
    if (!sentence || offset === undefined) continue
    const { tokens, clauses } = sentence
    if ((evidence[i]?.directing ?? 0) === 0 && !clauses.some(({ modal }) => modal?.kind === 'will')) continue
    const at = tokens.findLastIndex((token, j) => isNamedTime(token.text) && isDateToken(tokens, j))
    if (at < 0) continue
    let first = at
    let last = at
    while (isPartOfDate(tokens[first - 1])) first--
    while (isPartOfDate(tokens[last + 1])) last++
    return draft.text.slice(offset + (tokens[first]?.start ?? 0), offset + (tokens[last]?.end ?? 0))
  }
  return undefined
}

/** The last person who, as the draft says, will do something. */
function ownOwner({ draft }: Judged): string | undefined {
  for (const { sentence, offset } of [...draft.sentences].reverse()) {
    for (const { subject, modal } of sentence.clauses) {
      if (subject.kind !== 'person' || modal?.kind !== 'will' || modal.word !== 'will') continue
      const tokens = sentence.tokens.slice(subject.first, subject.last + 1)
      const named = tokens.every(
        ({ text }, i) => /^\p{Lu}\p{Ll}/u.test(text) && sentence.tags[subject.first + i] === Tag.properNoun,
      )
      if (named && tokens.length <= 3 && !tokens.some(({ text }) => isDayOrMonth(text)))
        return draft.text.slice(offset + (tokens[0]?.start ?? 0), offset + (tokens.at(-1)?.end ?? 0))
    }
  }
  return undefined
}

/** A hint must not close its placeholder. */
const hint = (words: string, own: string | undefined): string =>
  own === undefined || /[[\]\n\r]/.test(own) ? words : `${words}, perhaps ${own}`

export function addNextStep(judged: Judged): Rewrite[] {
  const { draft, profile, report } = judged
  if (report.reading.questions.next.level > 0 || !profile.asks.includes('next')) return []
  const last = draft.sentences.length < fewestSentences ? undefined : lastOfMessage(draft)
  if (!last) return []
  const at = endOf(draft, last)
  const who = hint('a name', ownOwner(judged))
  const when = hint('a date', ownDate(judged))
  const step = `Next, [[who: ${who}]] will [[what: the step]] by [[when: ${when}]].`
  const text = paragraphGap(draft.text) + step
  return [{ title: 'Add a next step', strategy: 'add-next-step', force: 'adds', start: at, end: at, text }]
}
