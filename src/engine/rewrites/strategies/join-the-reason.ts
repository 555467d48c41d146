/**
 * The reason that already stands beside the ask as a plain statement, joined to it: "No one posts photos. The windows
 * can be recognised." → "No one posts photos, because the windows can be recognised." No word of either changes.
 */

import type { Sentence } from '../../draft.ts'
import { adverse } from '../../lexicons/adverse.ts'
import { Tag } from '../../tagger/tags.ts'
import { type Ask, heard, innerFirst, isUnfit, type Span, spanOf, startOf } from '../ask.ts'
import { endsInOtherClause, saysWhy } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { type Edit, replace } from '../edit.ts'
import { isReasonFact, isReasonOfBan } from '../explains.ts'
import { isDoubtfulName, keepsCapital, lowerFirst } from '../letters.ts'
import { isBalanced } from '../markup.ts'
import { isConditional, isOfSome } from '../relevance.ts'
import { isTurned, pointsAtAsk, pointsBack, readsAsReason, sharesMatter } from '../takes-up.ts'
import { timeLast } from '../time-last.ts'

/** Longest joined sentence, in words. */
const longest = 36
/** A longer clause before the ask keeps its reader waiting. */
const longestFront = 17

interface Neighbour {
  readonly index: number
  readonly span: Span
  readonly source: string
  readonly words: number
}

/** Behind a ban a danger needs no word in common with it; elsewhere the fact has to speak of the same thing. */
function explains(ask: Ask, index: number): boolean {
  const { clause, judged } = ask
  const fact = judged.draft.sentences[index]?.sentence
  if (!fact || !readsAsReason(fact)) return false
  const bans = clause?.negated === true && (clause.mood === 'imperative' || clause.modal !== undefined)
  const isAdverse = fact.tokens.some(({ lower }, i) => adverse.has(lower) && fact.tags[i] !== Tag.properNoun)
  if (isReasonFact(judged, index))
    return (bans && isAdverse && foresees(fact)) || pointsAtAsk(ask, fact) || warns(ask, fact)
  return (
    bans &&
    index > ask.index &&
    ((isAdverse && foresees(fact)) || pointsBack(fact)) &&
    isReasonOfBan(judged, index)
  )
}

const foresees = ({ clauses }: Sentence): boolean =>
  clauses.some(({ modal }) => /^(?:will|can|may|would)$/.test(modal?.kind ?? ''))

/** "Breaks must be taken. Tired people make mistakes.": what goes wrong in general, behind a duty that says must. */
const warns = ({ clause }: Ask, { tokens, clauses, tags }: Sentence): boolean =>
  clause?.modal?.kind === 'must' &&
  clauses.every(({ past, modal }) => !past && !modal) &&
  !/^(?:the|a|an|this|that|these|those|my|our|your)$/.test(tokens[0]?.lower ?? '') &&
  tokens.some(({ lower }, i) => adverse.has(lower) && tags[i] !== Tag.properNoun)

function neighbourOf(ask: Ask, index: number): Neighbour | undefined {
  const { judged } = ask
  const placed = judged.draft.sentences[index]
  const span = spanOf(judged, index)
  if (!placed || !span || placed.block !== ask.placed.block || !explains(ask, index)) return undefined
  const source = judged.draft.text.slice(span.start, span.end)
  const [from, to] = index > ask.index ? [ask.end, span.start] : [span.end, ask.start]
  // Only a space or a wrapped line stands between them.
  if (!/^(?: +|\r?\n[ \t]*)$/.test(judged.draft.text.slice(from, to))) return undefined
  const { tokens, tags } = placed.sentence
  if (isDoubtfulName(tokens[0]?.text ?? '', tags[0] === Tag.properNoun, judged.draft)) return undefined
  // It gives a reason of its own; two becauses are one too many.
  if (/\b(?:because|since|so that)\b/i.test(source)) return undefined
  if (!isBalanced(source) || /[;:()—–]| - /.test(source) || !/[^.]\.$/.test(source)) return undefined
  return { index, span, source, words: placed.sentence.tokens.filter(({ isWord }) => isWord).length }
}

const shorten = (text: string): string => text.replace(/\.$/, '')

/** The fact as it reads behind "because", without its stop. */
const small = (ask: Ask, { index, source }: Neighbour): string => {
  const sentence = ask.judged.draft.sentences[index]?.sentence
  const first = sentence?.tokens[0]
  const isName = sentence?.tags[0] === Tag.properNoun
  const words = shorten(
    first && keepsCapital(first.text, isName, ask.judged.draft) ? source : lowerFirst(source),
  )
  return timeLast(words)
}

function fitsJoining(ask: Ask): boolean {
  const { clause, mark, placed } = ask
  // A threat with a "because" would only be a longer threat.
  if (!clause || ask.evidence.aversive || ask.words < 3 || mark !== '.' || placed.sentence.question)
    return false
  if (saysWhy(ask) || ask.evidence.reason || /[;()—–]|:(?!\d)| - /.test(heard(ask))) return false
  // "I've logged it, don't fix it."
  if (placed.sentence.clauses.find(({ role }) => role === 'main') !== clause) return false
  if (isConditional(ask) || isOfSome(ask) || isTurned(ask) || !(clause.mood === 'imperative' || clause.modal))
    return false
  return isBalanced(ask.judged.draft.text.slice(ask.start, ask.end))
}

/** "ASK. FACT." → "ASK, because FACT." */
function behind(ask: Ask): Joined | undefined {
  const fact = neighbourOf(ask, ask.index + 1)
  if (!fact || ask.words + fact.words > longest || endsInOtherClause(ask, 'complement')) return undefined
  const commas = ask.tokens.filter(({ text }, i) => text === ',' && i > (ask.clause?.verb ?? 0)).length
  if (commas > 1) return undefined
  const words = small(ask, fact)
  return candidate(ask, fact, `, because ${words}`, [replace(ask.stop, fact.span.end, `, because ${words}.`)])
}

/** "FACT. ASK." → "Because FACT, ask." */
function before(ask: Ask): Joined | undefined {
  const fact = neighbourOf(ask, ask.index - 1)
  if (!fact || ask.words + fact.words > longest || fact.words > longestFront || /,/.test(fact.source))
    return undefined
  // What explains an ask before it is that one's reason.
  const { judged, index } = ask
  const told = judged.draft.sentences[index - 1]
  const isTaken = !told?.firstInBlock && (judged.evidence[index - 2]?.directing ?? 0) > 0
  if (isTaken || !told || !sharesMatter(ask, told.sentence)) return undefined
  const first = ask.tokens[0]
  // Behind another fronted phrase the ask would come too late.
  if (!first || ask.tokens.slice(0, ask.clause?.groupFirst ?? 0).some(({ text }) => text === ','))
    return undefined
  if (/^(?:so|and|but|or|then|also|therefore)$/.test(first.lower)) return undefined
  const words = small(ask, fact)
  const at = startOf(ask, 0)
  return candidate(ask, fact, `Because ${words}, …`, [
    replace(fact.span.start, fact.span.end, `Because ${words},`),
    replace(at, at + first.text.length, innerFirst(ask)),
  ])
}

interface Joined extends Candidate {
  /** The added words, as the menu shows them. */
  readonly shown: string
}

function candidate(ask: Ask, fact: Neighbour, shown: string, edits: readonly Edit[]): Joined {
  const isBehind = fact.index > ask.index
  return {
    strategy: isBehind ? 'give-the-reason' : 'open-with-why',
    // The cause was left to the reader; saying it adds something.
    force: 'adds',
    title: `Join the reason: “${isBehind ? '…' : ''}${shown}”`,
    edits,
    span: { start: Math.min(ask.start, fact.span.start), end: Math.max(ask.end, fact.span.end) },
    bound: true,
    shown,
  }
}

export function joinTheReason(ask: Ask): readonly Joined[] {
  if (isUnfit(ask) || !fitsJoining(ask)) return []
  const found = behind(ask) ?? before(ask)
  return found ? [found] : []
}
