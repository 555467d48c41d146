/** A decision or an expectation without a decider → the one behind it, whose name the writer fills in. */

import { type Ask, endOf, innerFirst, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { type Edit, replace } from '../edit.ts'

const thirdPerson: ReadonlyMap<string, string> = new Map([
  ['asked', 'asks'],
  ['expected', 'expects'],
  ['required', 'requires'],
])

/** "Employees are expected to attend …" → "[[who]] expects employees to attend …" */
function fromPassive(ask: Ask): Edit[] | undefined {
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
  const first = tokens[0]?.text ?? ''
  return [
    replace(
      startOf(ask, 0),
      startOf(ask, 0) + first.length,
      `[[who: the name behind this]] ${verb} ${innerFirst(ask)}`,
    ),
    replace(startOf(ask, clause.groupFirst), endOf(ask, modal.last), 'to'),
  ]
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
  const passive = fromPassive(ask)
  const we = fromWe(ask)
  const edits = passive ?? fromImpersonal(ask) ?? we
  if (!edits) return []
  const verb = passive ? thirdPerson.get(ask.clause?.modal?.word ?? '') : we ? 'expects' : 'decided'
  return [{ strategy: 'name-the-agent', force: 'keeps', title: `Name who it is: “[[who]] ${verb} …”`, edits }]
}
