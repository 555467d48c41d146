/** Moves a reason that stands beside the ask, or behind it, before the ask. Neither changes its words. */

import { type Ask, heard, innerFirst, isUnfit, type Span, spanOf, startOf } from '../ask.ts'
import { placeOf } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { applyEdits, replace } from '../edit.ts'
import { shapesOf } from '../fit-reason.ts'
import { lowerFirst, upperFirst } from '../letters.ts'
import { isBalanced } from '../markup.ts'

/** Longest joined sentence, in words. */
const longest = 32

function joinable(ask: Ask): boolean {
  const { clause, mark, placed } = ask
  const asks = clause?.mood === 'imperative' || clause?.modal !== undefined
  if (!clause || !asks || ask.words < 4 || mark !== '.' || placed.sentence.question || clause.role !== 'main')
    return false
  return !/[;()]|:(?!\d)/.test(heard(ask))
}

/** "Stop all travel. Cash fell to 41 days." → "Cash fell to 41 days, so stop all travel." */
function neighbour(ask: Ask): Candidate | undefined {
  const { judged, index, evidence } = ask
  const from = index + (evidence.reasonAway ?? 0)
  if (from === index || judged.evidence[from]?.placed.block !== ask.placed.block) return undefined
  const shape = shapesOf(judged, from)[0]
  const span = spanOf(judged, from)
  const other = judged.draft.sentences[from]
  if (!shape || !span || !other || shape.kind !== 'because' || !joinable(ask)) return undefined
  // Only a reason that is the whole sentence can be moved whole.
  const final = other.sentence.tokens.at(-1)
  if (final?.text !== '.') return undefined
  const { text } = judged.draft
  const reason = text.slice(span.start, other.offset + final.start)
  if (lowerFirst(reason) !== lowerFirst(shape.words) || !isBalanced(reason)) return undefined
  const words = ask.words + other.sentence.tokens.filter(token => token.isWord).length
  const whole: Span = { start: Math.min(ask.start, span.start), end: Math.max(ask.end, span.end) }
  const own = text.slice(ask.start, ask.end)
  if (words > longest || !isBalanced(own) || text.slice(whole.start, whole.end).includes('\n\n'))
    return undefined
  const inner = applyEdits(text, ask.start, ask.end, [
    replace(startOf(ask, 0), startOf(ask, 0) + (ask.tokens[0]?.text.length ?? 0), innerFirst(ask)),
  ])
  return {
    strategy: 'open-with-why',
    force: 'keeps',
    title: `Open with the reason: “${upperFirst(reason)}, so …”`,
    edits: [replace(whole.start, whole.end, `${upperFirst(reason)}, so ${inner}`)],
    span: whole,
    bound: true,
  }
}

const pointer =
  /^(?:We(?:['’]re| are) (?:doing|making) (?:this|it)|We do this|This is|That is|That['’]s) (?=because |so that )/

/** "Stop all travel. We are doing this because cash fell." → "Stop all travel, because cash fell." */
function pointed(ask: Ask): Candidate | undefined {
  const { judged, index, evidence, placed } = ask
  const from = index + (evidence.reasonAway ?? 0)
  const other = judged.draft.sentences[from]
  const span = spanOf(judged, from)
  if (
    from !== index + 1 ||
    !other ||
    other.block !== placed.block ||
    !span ||
    placeOf(ask) !== 'inline' ||
    ask.mark !== '.'
  )
    return undefined
  const { text } = judged.draft
  const source = text.slice(span.start, span.end)
  const lead = pointer.exec(source)?.[0] ?? ''
  const head = text.slice(ask.start, ask.stop)
  const rest = source.slice(lead.length)
  const words = ask.words + rest.split(/\s+/).length
  if (lead === '' || !rest.endsWith('.') || words > longest || !isBalanced(head) || !isBalanced(rest))
    return undefined
  const joint = rest.startsWith('because') ? ', ' : ' '
  return {
    strategy: 'give-the-reason',
    force: 'keeps',
    title: `Join the reason: “…${joint}${rest.replace(/\.$/, '')}”`,
    edits: [replace(ask.start, span.end, `${head}${joint}${rest}`)],
    span: { start: ask.start, end: span.end },
    bound: true,
  }
}

/** "You must reset it today because two accounts were robbed." → "Because two accounts were robbed, you must …" */
function withinSentence(ask: Ask): Candidate | undefined {
  const { tokens, clause, judged } = ask
  // An order with its reason behind it reads well as it stands; a duty gains by hearing it first.
  if (!joinable(ask) || !clause?.modal) return undefined
  const marker = tokens.findIndex(({ lower }, i) => i > clause.verb && lower === 'because')
  if (marker < 0 || tokens[marker + 1]?.lower === 'of') return undefined
  const { text } = judged.draft
  const at = startOf(ask, marker)
  const reason = text.slice(at, ask.stop)
  const head = text.slice(ask.start, at).replace(/[\s,]+$/, '')
  const pointing = /\b(?:it|its|they|them|their|this|that|these|those|he|she|him|her|his)\b/i
  if (
    /[,—–]/.test(head) ||
    /,/.test(reason) ||
    pointing.test(reason) ||
    !isBalanced(reason) ||
    !isBalanced(head)
  )
    return undefined
  const first = tokens[0]?.text ?? ''
  const start = startOf(ask, 0) - ask.start
  const inner = head.slice(0, start) + innerFirst(ask) + head.slice(start + first.length)
  return {
    strategy: 'open-with-why',
    force: 'keeps',
    title: `Open with the reason: “${upperFirst(reason)}, …”`,
    edits: [replace(ask.start, ask.stop, `${upperFirst(reason)}, ${inner}`)],
    bound: true,
  }
}

export function openWithWhy(ask: Ask): readonly Candidate[] {
  if (!ask.evidence.reason || isUnfit(ask)) return []
  const found = ask.evidence.reasonAway === 0 ? withinSentence(ask) : (neighbour(ask) ?? pointed(ask))
  return found ? [found] : []
}
