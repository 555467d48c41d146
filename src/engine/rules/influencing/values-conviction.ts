import type { Sentence, Token } from '../../draft.ts'
import { type Span, says, spansOf, wording } from '../../grammar/wording.ts'
import { values } from '../../lexicons/values.ts'
import { sentenceRule } from '../../rule.ts'

const convictions = wording(
  "(?:it is|it's|that is|that's|this is|is|was|isn't|is not) (?:simply |just |not |never |also |always )?(?:the )?(?:right|wrong|unfair|unjust|fair|decent|honest|honourable|honorable|shameful|kind)(?: thing)? (?:that|to|way|thing)",
  "(?:is|isn't|are|was|wasn't) (?:the )?(?:right|fair|decent|honest|worth) (?:thing|doing|it|fighting for|keeping|having|more)",
  'our duty',
  '(?:we|i) owe',
  '(?:is|are|was|what|which|that) (?:we )?owed',
  "(?:we|i)(?: do| still| also| all)? (?:believe|hold)(?: firmly)?(?: that)? (?:in|we|you|people|every|no|nobody|our|this|it|it's|these|those|the (?:people|work|best|right)|a|an|there)",
  "(?:i|we) (?:don't|do not) believe",
  '(?:deserve|deserves|deserved)',
  'what (?:matters|counts)',
  '(?:matters|matter) (?:to me|to us|most|more)',
  '(?:we|i) stand for',
  'who we are',
  '(?:nobody|no one|no child|no patient|no family|everyone|every [a-z]+) should (?:have to|ever|be able)',
  "(?:i|we)(?:'d| would) rather",
  '(?:means|mean) (?:something|everything|more than)',
  'worth (?:it|doing|having)',
)
/** Norms said as habits: "We keep promises", "We do not leave anyone behind", "We never …". */
const norms = wording(
  "^(?:and |but )?we (?:do not|don't|never|always) [a-z]+",
  '^(?:and |but )?we (?:keep|tell|look after|take care|care|listen|own|speak|say|trust|treat|help|share|answer|stay|act|put|make|learn|choose|lead|serve|fix|finish|stop|respect|protect|admit)',
  '^(?:and )?we [a-z]+ (?:it|them|people|each other|one another)(?: [a-z]+)? (?:honestly|kindly|well|properly|fairly|plainly|straight)',
)
/** What is only fair to say, what is correct, what the firm holds in law. */
const otherSenses = wording(
  'only fair to (?:warn|say|tell)',
  'the right to',
  'does not matter',
  "doesn't matter",
  'no matter',
  'deserves? (?:special |a )?(?:mention|attention)',
  'everything we do matters',
  'matters (?:above|below|arising|listed|raised|relating)',
  "we (?:don't|do not) (?:yet )?(?:know|have|need|expect|plan|anticipate|currently|want you)",
  'we (?:make|put|keep|take|say|share|fix) (?:a|an|the|your|our|this|all|up) (?:note|record|list|register|log)',
  'we believe the (?:charge|claim|allegation)',
)

/** Values that are as often a service, a task or a programme. */
const business: ReadonlySet<string> = new Set([
  'care',
  'collaboration',
  'equity',
  'innovation',
  'ownership',
  'responsibility',
  'sustainability',
])

/** A capital inside a sentence makes a name of it: the Trust. */
function isValue(token: Token | undefined, at: number): boolean {
  if (!token || business.has(token.lower)) return false
  return values.has(token.lower) && (at === 0 || token.text === token.lower)
}

function* valuesAsSubjects({ tokens, clauses }: Sentence): Generator<Span> {
  for (const { subject } of clauses)
    if (subject.head >= 0 && isValue(tokens[subject.head], subject.head))
      yield { first: subject.first, last: subject.head }
}

/** Beyond this many a list of values blurs the purpose. */
const mostValues = 3

const valueCount = ({ tokens }: Sentence): number =>
  new Set(tokens.map(({ lower }) => lower).filter(lower => values.has(lower))).size

export const valuesConviction = sentenceRule({
  id: 'values-conviction',
  side: 'influencing',
  title: 'Value or conviction',
  detects: 'Grounds the message in a value or conviction that writer and readers share.',
  matters: 'A conviction shown in one act binds people; many values at once blur the purpose.',
  source: 'Antonakis, Fenley & Liechti 2011; Carton, Murphy & Clark 2014',
  weight: 2,
  message: '%s appeals to a shared value.',
  examples: {
    positive: [
      { draft: '[[We owe]] the next shift a floor as safe as the one we were given.' },
      { draft: '[[It is wrong that]] your postcode decides how long you wait.' },
      { draft: 'Honesty with customers is not a campaign; it is [[who we are]].' },
      { draft: '[[We believe people]] closest to the work should decide how it is done.' },
      { draft: 'Paying our smallest suppliers first [[is the fair thing to]] do.' },
      { draft: '[[We keep]] promises, even the expensive ones.' },
      { draft: '[[Nobody should have to]] choose between safety and pay.' },
    ],
    nearMisses: [
      { draft: 'The right-hand valve is closed.', because: 'right = side' },
      { draft: 'You have the right to appeal.', because: 'legal right' },
      { draft: 'The value of the contract is 2 million.', because: 'amount' },
      { draft: 'Good morning.', because: 'greeting' },
      { draft: 'It is only fair to warn you.', because: 'idiom/threat' },
      { draft: 'A fair-value adjustment was booked.', because: 'accounting' },
      { draft: 'Wrong forms will be returned.', because: 'incorrect' },
      {
        draft: 'The Trust has asked every school to bring in a balanced budget.',
        because: 'the name of a body',
      },
      { draft: 'Gifts worth more than £50 may not be accepted.', because: 'an amount' },
      { draft: 'Calls on either matter are to be taken in the project rooms.', because: 'matter: a case' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, otherSenses) || valueCount(sentence) > mostValues) return
    yield* spansOf(sentence, convictions)
    for (const span of spansOf(sentence, norms)) if (!sentence.clauses[0]?.past) yield span
    yield* valuesAsSubjects(sentence)
  },
})
