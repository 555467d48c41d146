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
    positive: [
      { draft: '[[Do not share your password]] with anyone, including IT.' },
      { draft: 'Personal devices [[are prohibited]] on the plant floor.' },
      { draft: 'You [[may not discuss]] the merger before the announcement.' },
      { draft: '[[Under no circumstances]] should customer data leave the platform.' },
      { draft: 'No one [[is to enter]] Bay 4 without a permit.' },
      { draft: '[[Never prop open the fire door]].' },
      { draft: 'Hiring outside the approved list [[is not allowed]].' },
      { draft: 'Overtime [[must not be booked]] without prior approval.' },
      { draft: '[[No panel covers]] come off until I sign.' },
      { draft: '[[Only the released translation may be]] used.' },
      { draft: '[[Under no circumstances]] may staff enter Bay 2.' },
      { draft: '[[No phones]] on the floor, no jewellery.' },
      { draft: 'New requests [[are frozen]] until June.' },
    ],
    nearMisses: [
      { draft: 'Do not worry if you miss the first session.', because: 'reassurance' },
      { draft: "Don't hesitate to call me.", because: 'pleasantry' },
      { draft: 'We do not leave anyone behind.', because: 'value statement, 1st person' },
      { draft: 'We will not close the Cardiff site.', because: 'leader commissive/assurance' },
      { draft: 'The old tool did not allow exports.', because: 'description' },
      { draft: 'It is not allowed to fail silently any more.', because: 'system behaviour' },
      { draft: 'You cannot lead people you do not listen to.', because: 'generic truth' },
      {
        draft: 'Never in our history have so many patients gone home early.',
        because: 'fronted negative adverb, declarative',
      },
      { draft: 'The law prohibits insider trading.', because: 'report of law: keep, do not soften' },
      { draft: 'No layoffs.', because: 'tells, does not forbid' },
      { draft: 'You cannot save what you do not measure.', because: 'a general truth' },
      { draft: 'No one is to blame for this.', because: 'clears from blame' },
      { draft: 'I know something that nobody can take away.', because: 'a relative clause' },
      { draft: 'Nothing in this code prohibits anyone from speaking to a lawyer.', because: 'protects' },
    ],
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
