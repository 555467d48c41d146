import { modalDuties } from '../../grammar/modal-duties.ts'
import { sentenceRule } from '../../rule.ts'

/** Force by modal (RFC 2119; digital.gov). */
const ranks: Readonly<Partial<Record<string, number>>> = { must: 3, 'have-to': 2, should: 1 }

export const deonticModal = sentenceRule({
  id: 'deontic-modal',
  side: 'directing',
  title: 'Duty by a modal verb',
  detects: 'A duty laid on somebody by must, shall, have to, need to, should or ought to.',
  matters: 'A duty is clear where it is one. Repeated without reasons, such verbs read as control.',
  source: 'Palmer 2001; Miller et al. 2007; Ruppenhofer & Rehbein 2012',
  weight: 3,
  message: '“%s” lays down a duty; a reader may look for what it is for.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    for (const { first, last, clause } of modalDuties(sentence))
      yield {
        first,
        last,
        weight: clause.subject.kind === 'we' ? 1 : (ranks[clause.modal?.kind ?? 'should'] ?? 1),
      }
  },
})
