/** Who does what, under which modal: the grammar of requests. */

import type { Sentence } from '../draft.ts'
import type { Clause } from '../grammar/clause.ts'
import { statedGoal } from '../grammar/goals.ts'
import type { Features } from './features.ts'
import { hashText, mix } from './hash.ts'
import type { WordView } from './word-view.ts'

const name = {
  act: hashText('act'),
  role: hashText('role'),
  actVerb: hashText('act-verb'),
  subjectVerb: hashText('subject-verb'),
  modalVerb: hashText('modal-verb'),
  form: hashText('form'),
  head: hashText('head'),
  none: hashText('none'),
  goal: hashText('goal'),
}

export function clauseFeatures(sentence: Sentence, view: WordView, out: Features): void {
  const { clauses } = sentence
  const { span } = statedGoal(sentence)
  if (span) out.add('clause', name.goal, span.first, span.last - span.first + 1)
  if (clauses.length === 0) out.add('clause', name.none, 0, 0)
  for (const clause of clauses) oneClause(clause, view, out)
}

const flags = ({ passive, perfect, progressive, negated, past }: Clause): number =>
  (passive ? 1 : 0) | (perfect ? 2 : 0) | (progressive ? 4 : 0) | (negated ? 8 : 0) | (past ? 16 : 0)

function oneClause(clause: Clause, view: WordView, out: Features): void {
  const { subject, modal, mood } = clause
  const who = mix(hashText(subject.kind), subject.negative ? 1 : 0)
  const act = mix(mix(who, hashText(modal?.kind ?? '')), hashText(mood))
  const verb = clause.verb >= 0 ? (view.form[clause.verb] ?? 0) : 0
  const start = Math.max(
    0,
    subject.first >= 0 ? Math.min(subject.first, clause.groupFirst) : clause.groupFirst,
  )
  const width = Math.max(1, Math.min(6, clause.verb - start + 1))
  out.add('clause', mix(name.act, act), start, width)
  out.add('clause', mix(mix(name.role, act), hashText(clause.role)), start, width)
  out.add('clause', mix(mix(name.form, act), flags(clause)), start, width)
  out.add('clause', mix(mix(name.actVerb, act), verb), start, width)
  out.add('clause', mix(mix(name.subjectVerb, who), verb), start, width)
  out.add('clause', mix(mix(name.modalVerb, hashText(modal?.word ?? mood)), verb), clause.groupFirst, 1)
  if (subject.head < 0) return
  out.add(
    'clause',
    mix(mix(name.head, view.form[subject.head] ?? 0), hashText(modal?.kind ?? mood)),
    start,
    width,
  )
}
