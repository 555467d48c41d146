import { bansOf } from '../../grammar/bans.ts'
import { limitedFragment, negatedFragment } from '../../grammar/fragments.ts'
import { imperativesOf } from '../../grammar/imperatives.ts'
import { modalDuties } from '../../grammar/modal-duties.ts'
import { sentenceRule } from '../../rule.ts'

export const prohibition = sentenceRule({
  id: 'prohibition',
  side: 'directing',
  title: 'Prohibition',
  detects: 'Something is forbidden: do not, must not, may not, is not allowed, nobody may.',
  matters: 'A ban protects best where a reader can see what it protects, and what to do instead.',
  source: 'Brehm 1966; Miller et al. 2007',
  weight: 3,
  message: '“%s” forbids; a reader may ask why, and what to do instead.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    for (const { first, last, negated, polite } of imperativesOf(sentence))
      if (negated) yield { first, last, weight: polite ? 2 : 3 }
    for (const { first, last, negated, clause } of modalDuties(sentence))
      if (negated && clause.subject.kind !== 'we')
        yield { first, last, weight: clause.modal?.kind === 'should' ? 2 : 3 }
    yield* bansOf(sentence)
    for (const span of [negatedFragment(sentence), limitedFragment(sentence)])
      if (span) yield { ...span, weight: 2 }
  },
})
