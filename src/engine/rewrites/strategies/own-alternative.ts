/**
 * The alternative that the draft names beside its ban, joined to it: "Use the handheld scanners. Do not count by hand." →
 * "Do not count by hand; use the handheld scanners instead." No word of either changes.
 */

import { type Ask, heard, innerFirst, isUnfit, type Span, spanOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { lowerFirst } from '../letters.ts'
import { isBalanced } from '../markup.ts'
import { leansBack } from '../self-contained.ts'
import { ways } from './do-instead.ts'

/** Orders that say what to take or where to go in place of what is banned. */
const offers = /^(?:use|take|choose|call|ask|send|go)$/
const longest = 28
/** The alternative is one plain act. */
const longestOffer = 14

interface Offer {
  readonly span: Span
  readonly words: string
}

function offerAt({ judged, placed }: Ask, index: number): Offer | undefined {
  const other = judged.draft.sentences[index]
  const span = spanOf(judged, index)
  const clause = other?.sentence.clauses[0]
  if (!other || !span || other.block !== placed.block || clause?.mood !== 'imperative' || clause.negated)
    return undefined
  if (!offers.test(clause.verbWord) || other.sentence.clauses.length !== 1 || clause.groupFirst !== 0)
    return undefined
  const source = judged.draft.text.slice(span.start, span.end)
  const words = other.sentence.tokens.filter(({ isWord }) => isWord).length
  if (words > longestOffer || !/[^.]\.$/.test(source) || /[,;:()—–]| - /.test(source)) return undefined
  if (!isBalanced(source) || /\b(?:if|when|once|unless|instead|only)\b/i.test(source)) return undefined
  return { span, words: lowerFirst(source.replace(/\.$/, '')) }
}

/** Only where nothing behind the two leans on what changes its place. */
function leavesRest({ judged, index, placed }: Ask, step: -1 | 1): boolean {
  const next = judged.draft.sentences[Math.max(index, index + step) + 1]
  return next?.block !== placed.block || !leansBack(next.sentence)
}

export function ownAlternative(ask: Ask): readonly Candidate[] {
  const { clause, judged, index, mark, placed, tokens, words } = ask
  if (mark !== '.' || isUnfit(ask) || placed.sentence.zone !== 'prose' || clause?.mood !== 'imperative')
    return []
  if (!clause.negated || clause.groupFirst !== 0 || placed.sentence.clauses.length !== 1) return []
  const text = heard(ask)
  if (!ways.test(text) || /[,;:()—–]|\b(?:instead|but|until|before|unless)\b/i.test(text)) return []
  for (const step of [1, -1] as const) {
    const offer = offerAt(ask, index + step)
    const own = judged.draft.text.slice(ask.start, ask.stop)
    if (!offer || !leavesRest(ask, step) || !isBalanced(own) || words > longest) continue
    const start = Math.min(ask.start, offer.span.start)
    const end = Math.max(ask.end, offer.span.end)
    const between = judged.draft.text.slice(
      ...(step === 1 ? [ask.end, offer.span.start] : [offer.span.end, ask.start]),
    )
    if (
      !/^(?: +|\r?\n[ \t]*)$/.test(between) ||
      startOf(ask, 0) !== ask.start ||
      !tokens[0] ||
      innerFirst(ask) === ''
    )
      continue
    const joined = `${own}; ${offer.words} instead.`
    return [
      {
        strategy: 'do-instead',
        force: 'keeps',
        title: `Say what to do instead: “…; ${offer.words} instead”`,
        edits: [replace(start, end, joined)],
        span: { start, end },
        bound: true,
      },
    ]
  }
  return []
}
