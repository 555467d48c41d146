/**
 * A block's mask → sentences and tokens, through retext's English parser, with its known weak spots mended:
 * it does not end a sentence at a line that was broken on purpose, it ends one behind "No." and "Fig.",
 * it does not end one behind "a.m.", "U.S." or "etc.", nor before a small letter.
 */

import type { Nodes, Sentence as SentenceNode } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { Token } from '../draft.ts'
import {
  abbreviationsBeforeNumbers,
  closingAbbreviations,
  continuesClock,
  shortened,
} from '../lexicons/abbreviations.ts'
import { sentenceOpeners } from '../lexicons/sentence-openers.ts'
import { finish, type Steps } from '../steps.ts'

/** Stands in a mask where a line was broken on purpose: it ends a sentence whatever the draft's line width. */
export const hardBreak = '\u2028'

const parser = new ParseEnglish()

/** Longer stretches without a paragraph break are cut here: the parser's cost grows with a paragraph's length. */
const longestParagraph = 20_000

const typographicApostrophe = /[\u2019\u02BC]/g

function toToken(text: string, start: number, isWord: boolean): Token {
  const lower = text.toLowerCase().replace(typographicApostrophe, "'")
  return { text, lower, start, end: start + text.length, isWord }
}

function nodeText(node: Nodes): string {
  if ('value' in node) return node.value
  let text = ''
  for (const child of node.children) text += nodeText(child)
  return text
}

function tokensOf(sentence: SentenceNode, mask: string, from: number): Token[] {
  const tokens: Token[] = []
  for (const node of sentence.children) {
    if (node.type === 'WhiteSpaceNode') continue
    const start = from + (node.position?.start.offset ?? 0)
    const text = nodeText(node)
    // The parser normalises nothing, so the text is the mask's own; it is cut from there to share memory.
    tokens.push(toToken(mask.slice(start, start + text.length), start, node.type === 'WordNode'))
  }
  return tokens
}

function endsAbbreviated(left: readonly Token[], right: readonly Token[]): boolean {
  const stop = left.at(-1)
  const word = left.at(-2)
  const next = right[0]
  if (stop?.text !== '.' || !word || !next) return false
  return stop.start === word.end && abbreviationsBeforeNumbers.has(word.lower) && /^\d/.test(next.text)
}

/** True where a sentence ends behind an abbreviation's own full stop: "at 9 a.m. Bring it." */
function endsBehind(token: Token, next: Token): boolean {
  if (!/^[A-Z"“‘(]/.test(next.text)) return false
  if (token.lower === 'a.m.' || token.lower === 'p.m.') return !continuesClock.has(next.lower)
  if (closingAbbreviations.has(token.lower)) return next.lower !== token.lower
  // "Call 311. Then …": the parser takes the number for an ordinal; "1. Then" and "15. October" are such.
  if (/^\S*\d\.$/.test(token.text)) return !continuesClock.has(next.lower)
  // "Walking in. You …": the parser takes some plain words for abbreviations (in., sat., no.).
  if (/^(?:(?:[A-Z]\.){2,6}|[a-z]{2,20}\.)$/.test(token.text)) return sentenceOpeners.has(next.lower)
  return false
}

/** A plain word that ends a sentence gives back the full stop that the parser took for its own. */
function freeFullStop(tokens: Token[]): Token[] {
  const last = tokens.at(-1)
  if (
    !last ||
    !/^(?:\p{L}{2,20}|[\p{Ll}\d'\u2019-]{2,24})\.$/u.test(last.text) ||
    closingAbbreviations.has(last.lower)
  )
    return tokens
  const word = toToken(last.text.slice(0, -1), last.start, true)
  return [...tokens.slice(0, -1), word, toToken('.', last.end - 1, false)]
}

const smallLetter = /^\p{Ll}/u
/** A word with the full stop that the parser took for its own. */
const withStop = /^([\p{L}\d'\u2019-]{2,24})\.$/u

/**
 * "sign both. area managers check": whoever writes without capitals ends sentences all the same. The parser joins such
 * sentences, since elsewhere a small letter follows an abbreviation.
 */
function endsUncapitalised(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]
  const next = tokens[index + 1]
  if (!mark || !next || !smallLetter.test(tokens[0]?.text ?? '')) return false
  if (!next.isWord || !smallLetter.test(next.text) || next.start === mark.end) return false
  const before = tokens[index - 1]
  if (/^[.!?]+$/.test(mark.text)) return before?.end === mark.start && !shortened.has(before.lower)
  const word = withStop.exec(mark.lower)?.[1]
  return word !== undefined && !shortened.has(word) && !closingAbbreviations.has(mark.lower)
}

function breaksLine(mask: string, token: Token, next: Token, wrapWidth: number): boolean {
  const gap = mask.slice(token.end, next.start)
  if (gap.includes(hardBreak)) return true
  if (!gap.includes('\n')) return false
  const lineStart = mask.lastIndexOf('\n', token.end - 1) + 1
  const lineLength = token.end - lineStart
  // A wrapped line was full: the next word would not have fitted.
  return lineLength + 1 + (next.end - next.start) <= wrapWidth
}

function splitAt(
  tokens: readonly Token[],
  ends: (token: Token, next: Token, index: number) => boolean,
): Token[][] {
  const parts: Token[][] = []
  let from = 0
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token || !next || !ends(token, next, i)) continue
    parts.push(tokens.slice(from, i + 1))
    from = i + 1
  }
  if (from < tokens.length) parts.push(from === 0 ? [...tokens] : tokens.slice(from))
  return parts
}

function parseStretch(mask: string, start: number, end: number, wrapWidth: number): Token[][] {
  const tree = parser.parse(mask.slice(start, end))
  const sentences: Token[][] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    let open: Token[] | undefined
    for (const node of paragraph.children) {
      if (node.type !== 'SentenceNode') continue
      const tokens = tokensOf(node, mask, start)
      if (open && endsAbbreviated(open, tokens)) open.push(...tokens)
      else {
        if (open) sentences.push(open)
        open = tokens
      }
    }
    if (open) sentences.push(open)
  }
  return sentences.flatMap(tokens =>
    splitAt(
      tokens,
      (token, next, i) =>
        (endsBehind(token, next) && (i > 0 || !/^\d/.test(token.text))) ||
        endsUncapitalised(tokens, i) ||
        breaksLine(mask, token, next, wrapWidth),
    ),
  )
}

/**
 * @param mask a block's masked text
 * @param wrapWidth the column at which the draft's lines are wrapped; 0 where a line break is not a wrap mark
 * at all and every break joins; Infinity where every break ends a sentence
 * @returns the tokens of each sentence; offsets relative to the mask; never an empty sentence
 */
export function* splitInSteps(mask: string, wrapWidth: number): Steps<Token[][]> {
  const sentences: Token[][] = []
  for (let start = 0; start < mask.length; ) {
    let end = Math.min(mask.length, start + longestParagraph)
    if (end < mask.length) {
      const space = mask.lastIndexOf(' ', end)
      if (space > start + longestParagraph / 2) end = space + 1
      else if (/[\uDC00-\uDFFF]/.test(mask[end] ?? '')) end++
    }
    for (const tokens of parseStretch(mask, start, end, wrapWidth))
      if (tokens.length > 0) sentences.push(freeFullStop(tokens))
    start = end
    if (end < mask.length) yield
  }
  return sentences
}

/** The same at once. */
export const splitSentences = (mask: string, wrapWidth: number): Token[][] =>
  finish(splitInSteps(mask, wrapWidth))
