/**
 * Wordings that somebody else proposes for a finding's sentence, a language model above all. They are strangers:
 * nothing but the lock decides whether one becomes a rewrite, and none may soften.
 */

import { isHouseRule } from '../house/house-style.ts'
import type { Judged } from '../reading/build-report.ts'
import type { ReportFinding, Rewrite } from '../report.ts'
import { type Ask, askOf } from './ask.ts'
import { isPlaceholder, placeholdersOf } from './lock/marks.ts'
import { type Refusal, refusalOf } from './lock.ts'
import { ownReasons } from './reasons.ts'

/** What a proposal is for. */
export interface Passage {
  /** Offsets of the sentence, its own emphasis marks included; half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** May not be softened by anybody. */
  readonly locked: boolean
  /** The draft's own reasons that belong to it: the only words that may come from elsewhere. */
  readonly reasons: readonly string[]
  /** What the message is for, in the writer's words. */
  readonly purpose: string | undefined
}

export type Proposed = { readonly rewrite: Rewrite } | { readonly refusal: Refusal | 'same' | 'shape' }

export function passageOf(judged: Judged, finding: ReportFinding): Passage | undefined {
  const ask = isHouseRule(finding.rule) ? undefined : askOf(judged, finding)
  if (!ask) return undefined
  const { start, end } = ask
  return {
    start,
    end,
    text: judged.draft.text.slice(start, end),
    locked: ask.evidence.locked,
    // What reads as a sentence of its own cannot be handed over as a clause.
    reasons: [
      ...new Set(
        ownReasons(ask)
          .filter(({ isWhole }) => !isWhole)
          .map(({ kind, words }) => `${kind} ${words}`),
      ),
    ],
    purpose: judged.purpose(),
  }
}

/** Beyond these a sentence needs what stands in it already: a mark that comes anew could start a list or a link. */
const plainMarks = /[\p{L}\p{N}\s.,;:!?'’()–—-]/u
const doubleQuotes = /["“”«»„]/g
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u
const opensList = /^\s*(?:[-+*>#|=]|\d{1,9}[.)]\s)/

/** Longer than this many times the original, and some, nobody would take it for the same sentence. */
const mostTimes = 3
const mostMore = 300

/** True where the proposal is a sentence like the original, in characters that the original has or any has. */
function hasShapeOf(before: string, after: string): boolean {
  const own = new Set(before)
  const words = after.replace(/\[\[[^[\]\n]{0,300}\]\]/g, '')
  return (
    after.length <= before.length * mostTimes + mostMore &&
    (after.match(doubleQuotes)?.length ?? 0) === (before.match(doubleQuotes)?.length ?? 0) &&
    (opensList.test(before) || !opensList.test(after)) &&
    [...words].every(char => own.has(char) || (plainMarks.test(char) && !invisible.test(char))) &&
    /[.!?:;…]?$/.exec(before.trim())?.[0] === /[.!?:;…]?$/.exec(after)?.[0]
  )
}

/** The draft's reasons as they stand in the proposal, for the lock to look up where they come from. */
function borrowedFrom(ask: Ask, after: string): { borrowed: string[]; sources: string[] } {
  const borrowed: string[] = []
  const sources: string[] = []
  let rest = after.toLowerCase()
  const before = ask.judged.draft.text.slice(ask.start, ask.end).toLowerCase()
  for (const { words, source } of [...ownReasons(ask)].sort((a, b) => b.words.length - a.words.length)) {
    const wanted = words.toLowerCase()
    const at = rest.indexOf(wanted)
    if (at < 0 || before.includes(wanted)) continue
    borrowed.push(after.slice(at, at + words.length))
    sources.push(source)
    rest = rest.slice(0, at) + ' '.repeat(words.length) + rest.slice(at + words.length)
  }
  return { borrowed, sources }
}

const asksToFill = (text: string): boolean => placeholdersOf(text).some(isPlaceholder)

/** What was added between what stayed, for a menu. */
function titleOf(before: string, after: string): string {
  let from = 0
  while (from < before.length && before[from] === after[from]) from++
  from = after.lastIndexOf(' ', from) + 1
  return from < 12 ? after : `… ${after.slice(from)}`
}

/** @returns the rewrite, or why it may not be shown */
export function proposalFor(judged: Judged, finding: ReportFinding, words: string): Proposed | undefined {
  const ask = askOf(judged, finding)
  const passage = passageOf(judged, finding)
  if (!ask || !passage) return undefined
  const before = passage.text
  const after = words.trim().replace(/\s+/g, ' ')
  if (after === '' || after === before.replace(/\s+/g, ' ')) return { refusal: 'same' }
  if (!hasShapeOf(before, after)) return { refusal: 'shape' }
  const { borrowed, sources } = borrowedFrom(ask, after)
  const force = borrowed.length > 0 || (asksToFill(after) && !asksToFill(before)) ? 'adds' : 'keeps'
  const refusal = refusalOf({ before, after, force, locked: passage.locked, borrowed, sources })
  if (refusal) return { refusal }
  const { start, end } = passage
  return { rewrite: { title: titleOf(before, after), strategy: 'proposed', force, start, end, text: after } }
}
