/** An order, a duty or an expectation → a request: "Move your desk" → "I'm asking you to move your desk". */

import { subjectWithin } from '../grammar/subject.ts'
import { uposOf } from '../tagger/tags.ts'
import { type Ask, endOf, heard, innerFirst, sourceOf, startOf } from './ask.ts'
import { factsOf } from './draft-facts.ts'
import { type Edit, replace } from './edit.ts'

export interface Request {
  readonly edits: readonly Edit[]
  /** "I'm asking you to reset" */
  readonly shown: string
}

const polite = /^(?:please|kindly|just|simply|now|then|also)$/

/** Duties whose subject acts itself; "must be worn" says nothing of who wears it. */
export function isOwnAct({ clause }: Ask): boolean {
  return (
    clause !== undefined &&
    !clause.passive &&
    !clause.perfect &&
    !clause.progressive &&
    !clause.past &&
    clause.role === 'main'
  )
}

/** Another main clause, a second duty or a pause would be caught by "I'm asking you to". */
export function standsAlone(ask: Ask): boolean {
  const { clause, placed } = ask
  const text = heard(ask)
  if (/[;()]|:(?!\d)|[–—]|, (?:not|but|and) /.test(text)) return false
  const verb = clause?.verb ?? 0
  if (ask.tokens.some((token, i) => i > verb && token.text === ',')) return false
  return placed.sentence.clauses.every(other => {
    if (other === clause || other.role !== 'main') return true
    const shares = other.subject === clause?.subject && !other.modal
    return other.groupFirst > (clause?.verb ?? 0) && (other.mood === 'imperative' || shares)
  })
}

const asking = (ask: Ask): string =>
  factsOf(ask.judged.draft).sender === 'we' ? "we're asking" : "I'm asking"

const atStart = (first: number, words: string): string =>
  first === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words

/** A phrase before the order, closed by a comma: "By Friday, …", "If you can, …". */
const fronts = /^(?:by|before|from|on|after|until|if|when|in|at|starting|this|for|to)$/

/** Where the order begins, politeness included; undefined where something else than a phrase stands before it. */
function orderStart({ tokens }: Ask, groupFirst: number): number | undefined {
  let from = groupFirst
  while (polite.test(tokens[from - 1]?.lower ?? '')) from--
  if (from === 0) return 0
  return tokens[from - 1]?.text === ',' && fronts.test(tokens[0]?.lower ?? '') ? from : undefined
}

/** "do not move" → its verb and what negates it; undefined for an emphatic "do". */
function orderVerb({ tokens }: Ask, at: number, negated: boolean): { verb: number; not: string } | undefined {
  const word = tokens[at]?.lower ?? ''
  if (!/^(?:do|don't|never)$/.test(word)) return negated ? undefined : { verb: at, not: '' }
  if (!negated) return undefined
  const verb = tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1
  return { verb, not: word === 'never' ? 'never ' : 'not ' }
}

/** "Water supply to the wing is urgent": a verb of its own, which no clause of the order explains, makes a noun of it. */
const takesClause =
  /^(?:assume|check|confirm|ensure|hope|know|let|make|mind|note|remember|say|see|tell|think|verify)$/

export function isStatement({ clause, tokens, tags }: Ask): boolean {
  if (clause?.mood !== 'imperative' || takesClause.test(clause.verbWord)) return false
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > clause.verb && /^(?:is|are|was|were|has|had|don't|doesn't|does|will|won't)$/.test(lower),
  )
  const opens =
    /^(?:that|which|who|whose|what|whatever|where|if|when|how|why|whether|as|because|until|unless|while|once|so|and|but|or|,|it|you|we|they|there)$/
  // "Move the desk and the room is yours", but "Store names and insignia are unaffected".
  const joins = (i: number): boolean =>
    /^(?:and|or)$/.test(tokens[i]?.lower ?? '') && !/^(?:DET|PRON)$/.test(uposOf(tags[i + 1] ?? 0))
  return at > 0 && !tokens.slice(0, at).some(({ lower }, i) => opens.test(lower) && !joins(i))
}

/** "Move your desk …", "By Friday, please move your desk …" */
function fromImperative(ask: Ask): Request | undefined {
  const { clause, tokens } = ask
  if (clause?.mood !== 'imperative') return undefined
  const from = orderStart(ask, clause.groupFirst)
  const order = orderVerb(ask, clause.groupFirst, clause.negated)
  const head = tokens[order?.verb ?? -1]
  if (from === undefined || !order || !head) return undefined
  const words = atStart(from, `${asking(ask)} you ${order.not}to ${head.lower}`)
  return {
    edits: [replace(startOf(ask, from), endOf(ask, order.verb), words)],
    shown: `${from > 0 ? '… ' : ''}${words}`,
  }
}

// A named person's task is an announcement to everybody else, not a request to them.
const groups: ReadonlySet<string> = new Set(['you', 'group'])
const certain: ReadonlySet<string> = new Set(['must', 'have-to', 'be-to', 'required', 'should'])

/** The subject and the modal stand next to each other, at the start or behind a comma. */
function isPlainDuty({ clause, tokens }: Ask): boolean {
  if (!clause?.modal || clause.mood !== 'declarative') return false
  const { subject, modal, groupFirst } = clause
  if (/^some(?:one|body)$/.test(tokens[subject.first]?.lower ?? '')) return false
  if (!groups.has(subject.kind) || subject.negative || !certain.has(modal.kind)) return false
  if (subject.first > 0 && tokens[subject.first - 1]?.text !== ',') return false
  return (
    subject.last + 1 === groupFirst &&
    !tokens.slice(subject.first, subject.last).some(({ text }) => text === ',')
  )
}

/** "You must reset …", "All staff are required to complete …" */
function fromModal(ask: Ask): Request | undefined {
  const { clause, tokens } = ask
  if (!clause?.modal || !isPlainDuty(ask)) return undefined
  const { subject, modal, groupFirst, negated } = clause
  const verb = tokens[modal.last + 1]?.lower === 'not' ? modal.last + 2 : modal.last + 1
  const not = tokens.slice(groupFirst, verb).some(({ lower }) => lower === 'not' || lower.endsWith("n't"))
  const head = tokens[verb]
  const first = tokens[subject.first]
  if (!head?.isWord || !first || head.lower === 'to' || negated !== not) return undefined
  const whom =
    subject.kind === 'you' && subject.first === subject.last ? 'you' : innerFirst(ask, subject.first)
  const rest = sourceOf(ask, subject.first, subject.last).slice(first.text.length)
  const lead = atStart(subject.first, `${asking(ask)} `)
  const to = negated ? 'not to ' : 'to '
  const start = startOf(ask, subject.first)
  return {
    edits: [
      replace(start, start + first.text.length, lead + whom),
      replace(startOf(ask, groupFirst), startOf(ask, verb), to),
    ],
    shown: `${lead}${whom}${rest.length > 30 ? ' …' : rest} ${to}${head.lower}`,
  }
}

/** "I need you to …", "We expect every director to …" */
function fromExpectation(ask: Ask): Request | undefined {
  const { clause, tokens } = ask
  if (!clause || clause.modal || clause.groupFirst !== 1 || clause.verb !== 1) return undefined
  if (!/^(?:expect|need|want|require)$/.test(clause.verbWord) || !/^(?:i|we)$/.test(tokens[0]?.lower ?? ''))
    return undefined
  const to = tokens.findIndex(({ lower }, i) => i > 2 && i < 8 && lower === 'to')
  if (to < 0 || tokens.slice(2, to).some(({ isWord }) => !isWord)) return undefined
  const whom = subjectWithin(tokens, ask.tags, 2, to - 1)
  if (whom.kind !== 'you' && whom.kind !== 'group') return undefined
  const lead = tokens[0]?.lower === 'we' ? "We're asking" : "I'm asking"
  return {
    edits: [replace(startOf(ask, 0), endOf(ask, 1), lead)],
    shown: `${lead} ${sourceOf(ask, 2, Math.min(to + 1, tokens.length - 1))}`,
  }
}

export function requestOf(ask: Ask): Request | undefined {
  return fromImperative(ask) ?? fromModal(ask) ?? fromExpectation(ask)
}
