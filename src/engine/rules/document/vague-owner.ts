import { inEachSentence } from '../../grammar/in-each-sentence.ts'
import { anyOf, spansOf, wording } from '../../grammar/wording.ts'
import { vagueOwners } from '../../lexicons/vague-words.ts'
import { draftRule } from '../../rule.ts'

const tasks = wording(
  `${anyOf(vagueOwners)} (?:should|must|will|needs to|need to|has to|have to|ought to|is to|are to)(?! (?:be (?:told|informed|notified|there|waiting|kept)|have|know|always|ask|tell you|call you|ring you|contact you|find|meet|answer|come|get back|already))`,
  `(?:should|must|will|to|needs to|need to) be (?:[a-z]+ly )?[a-z]+ed by ${anyOf(vagueOwners)}`,
)

export const vagueOwner = draftRule({
  id: 'vague-owner',
  side: 'structure',
  title: 'Owner left open',
  detects: 'Something is to be done by nobody in particular.',
  matters: 'A task that belongs to everyone in general waits for somebody else.',
  source: 'Mayfield & Mayfield 2018',
  weight: 1,
  message: '%s leaves open who does it.',
  examples: { positive: [{ draft: '' }], nearMisses: [{ draft: '', because: '' }] },
  *checkDraft(draft) {
    yield* inEachSentence(draft, sentence => (sentence.question ? [] : spansOf(sentence, tasks)))
  },
})
