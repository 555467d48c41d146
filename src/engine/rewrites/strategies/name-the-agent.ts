/**
 * A decision or an expectation without a decider → the one behind it: who speaks in the draft where it only asks or
 * expects something, else a name that the writer fills in.
 */

import { type Ask, endOf, innerFirst, sourceOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf } from '../draft-facts.ts'
import { type Edit, replace } from '../edit.ts'

const thirdPerson: ReadonlyMap<string, string> = new Map([
  ['asked', 'asks'],
  ['expected', 'expects'],
  ['requested', 'asks'],
  ['required', 'requires'],
])

interface Named {
  readonly edits: readonly Edit[]
  /** "[[who]] expects", "We expect" */
  readonly shown: string
}

/** The message itself asks, so whoever speaks in it does; what is required others may have laid down. */
function voiceOf({ judged }: Ask, word: string): string | undefined {
  const { hasVoice, sender } = factsOf(judged.draft)
  if (!hasVoice || word === 'required') return undefined
  if (word === 'expected') return sender === 'we' ? 'We expect' : 'I expect'
  return sender === 'we' ? "We're asking" : "I'm asking"
}

/** Those whom the message speaks to, not "visitors" or "the driver". */
const people =
  /\b(?:you|staff|employees|colleagues|managers|heads|leads|leaders|directors|supervisors|teams|members|everyone|volunteers|teachers|nurses|doctors|engineers|agents|departments|branches|owners)\b/i

const isOwnPeople = (ask: Ask): boolean =>
  ask.words > 5 && people.test(sourceOf(ask, 0, ask.clause?.subject.last ?? 0))

/** "Employees are expected to attend …" → "We expect employees to attend …", "[[who]] expects employees to attend …" */
function fromPassive(ask: Ask): Named | undefined {
  const { clause, tokens } = ask
  const modal = clause?.modal
  const verb = thirdPerson.get(modal?.word ?? '')
  if (!clause || modal?.kind !== 'required' || !verb || clause.negated || clause.subject.first !== 0)
    return undefined
  if (clause.subject.negative || (clause.subject.kind !== 'group' && clause.subject.kind !== 'you'))
    return undefined
  const plain =
    /^(?:are|is)$/.test(tokens[clause.groupFirst]?.lower ?? '') && clause.groupFirst + 1 === modal.first
  if (!plain || clause.subject.last + 1 !== clause.groupFirst) return undefined
  const voice = isOwnPeople(ask) ? voiceOf(ask, modal.word) : undefined
  // Where it carries no mark a name is not worth asking for.
  if (!voice && (!ask.marked || modal.word === 'required')) return undefined
  const first = tokens[0]?.text ?? ''
  const edits = [
    replace(
      startOf(ask, 0),
      startOf(ask, 0) + first.length,
      `${voice ?? `[[who: the name behind this]] ${verb}`} ${innerFirst(ask)}`,
    ),
    replace(startOf(ask, clause.groupFirst), endOf(ask, modal.last), 'to'),
  ]
  return { edits, shown: voice ?? `[[who]] ${verb}` }
}

/** "It has been decided that …" → "[[who]] decided that …" */
function fromImpersonal(ask: Ask): Edit[] | undefined {
  const lead = ask.tokens
    .slice(0, 5)
    .map(({ lower }) => lower)
    .join(' ')
  return lead === 'it has been decided that'
    ? [replace(startOf(ask, 0), endOf(ask, 2), '[[who: who decided]]')]
    : undefined
}

/** "We expect all staff to badge in." → "[[who]] expects all staff to badge in." */
function fromWe(ask: Ask): Edit[] | undefined {
  const we = ask.first
  const verb = ask.tokens[we + 1]
  if (ask.rule !== 'pseudo-we' || ask.tokens[we]?.lower !== 'we' || verb?.lower !== 'expect') return undefined
  return [replace(startOf(ask, we), endOf(ask, we + 1), '[[who: the name behind this]] expects')]
}

export function nameTheAgent(ask: Ask): readonly Candidate[] {
  const impersonal = fromImpersonal(ask)
  const we = fromWe(ask)
  const named =
    fromPassive(ask) ??
    (impersonal && { edits: impersonal, shown: '[[who]] decided' }) ??
    (we && { edits: we, shown: '[[who]] expects' })
  if (!named) return []
  return [
    {
      strategy: 'name-the-agent',
      force: 'keeps',
      title: `Name who it is: “${named.shown} …”`,
      edits: named.edits,
    },
  ]
}
