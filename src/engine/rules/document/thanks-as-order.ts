import type { Sentence } from '../../draft.ts'
import { type Span, spansOf, wording } from '../../grammar/wording.ts'
import { draftRuleBySentence } from '../../rule.ts'

const advanceThanks = wording(
  '(?:thanks|thank you)(?: all| everyone)? in advance',
  '(?:thanks|thank you)(?: all| everyone| again| very much)? for your (?:full |continued |anticipated |prompt |kind )?(?:cooperation|co-operation|compliance|understanding and cooperation|prompt attention|immediate attention|attention to this)',
  '(?:thanks|thank you) for (?:not|complying|refraining)',
  'your (?:full |prompt |kind )?(?:cooperation|co-operation|compliance) (?:is|will be) (?:much |greatly |highly )?appreciated',
)

const thanksIn = (sentence: Sentence): Iterable<Span> => spansOf(sentence, advanceThanks)

export const thanksAsOrder = draftRuleBySentence({
  id: 'thanks-as-order',
  side: 'directing',
  title: 'Thanks for what is not done yet',
  detects: 'Thanks for compliance that nobody has given yet.',
  matters: 'Thanks in advance reads as an order that takes the answer for granted.',
  source: 'Yukl 2013',
  weight: 1,
  message: '%s thanks for what is still to be done: it reads as an order.',
  examples: {
    positive: [
      { draft: '[[Thanks in advance]] for your cooperation.' },
      { draft: 'Please tidy the bench. [[Your cooperation is appreciated]].' },
      { draft: '[[Thank you for not]] smoking.' },
    ],
    nearMisses: [
      {
        draft: 'Thank you to the Hull crew, who restored power to 900 homes.',
        because: 'thanks for what was done',
      },
      { draft: 'Thank you for your patience through a hard year.', because: 'patience that was given' },
    ],
  },
  inSentence: thanksIn,
})
