import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const thanks = wording(
  '(?:thank you|thanks) (?:[a-z]+ ){1,3}for(?! (?:not|reading|your (?:cooperation|compliance)))',
  '(?:huge|deep|deepest|sincere|heartfelt|our|my) (?:gratitude|thanks|appreciation) to',
  'special mention',
  '(?:opportunity|moment|like|want|wish) to (?:[a-z]+ )?thank',

  '(?:thank you|thanks|my thanks|our thanks|hats off|well done|congratulations|bravo|kudos|go raibh maith agaibh)(?: so much| very much| all| again| once again| also)? (?:to|for|goes|,)',
  '(?:thank you|thanks) (?:all|everyone|everybody|both)',
  "(?:i|we|i would|we would|i'd)(?: just| also| really| do| must| can)?(?: like| want| wish)?(?: to)? (?:personally |publicly |sincerely )?(?:thank|congratulate|applaud|salute|praise|recognise|recognize|honour|honor|celebrate) (?:you|the|our|every|all|each|those|everyone|[a-z]+)",
  "(?:i am|i'm|we are|we're|am|are)(?: so| very| deeply| truly| really| enormously| incredibly| hugely| all| immensely)? (?:proud|grateful|thankful|indebted|in awe) (?:of|to|for|that)",
  '(?:so|very|deeply|most) (?:proud|grateful)',
  'the credit',
  'i (?:noticed|saw) (?:how|that|you|people|the way|three|two|a|an)',
  'you answered [0-9,]+',
  'because of (?:you|what you|your|them|what they)',
  'because (?:the )?[a-z]+ (?:team|crew|shift|staff)? ?(?:spoke|stopped|stayed|noticed|asked|called|checked)',
  "(?:you|you've)(?: have| all)? (?:carried|covered|stayed|held|kept|showed|shown|built|earned|made it|worked|found|fixed|moved|delivered|saved|looked after|took care|picked up|stood|turned|did|handled|brought|given|gave|learned|trained|got us|proved|dug|came through|put in|spotted|caught)",
  '(?:none|nothing|little) of (?:this|that|it) (?:would|could|happens|happened)',
  '(?:did|does|done|doing) (?:a |an |the )?(?:great|superb|fantastic|remarkable|brilliant|extraordinary|wonderful|outstanding|amazing|excellent|beautiful|fine) (?:job|work|thing)',
)
/** "Priya found the fault everyone else had accepted for years." */
const finds = wording(
  '^[a-z]+ (?:[a-z]+ )?(?:found|spotted|noticed|caught|saved|rescued|stayed|carried|taught|fixed|solved|invented|rewired|trained) [^.;:?!]{3,80}(?:everyone|nobody|no one|for years|by hand|all night|until|through the|without)',
)
/** Thanks that asks, or that is only a formula. */
const asksInstead = wording(
  '(?:thanks|thank you)(?: all| again)? (?:in advance|for your (?:cooperation|co-operation|compliance|understanding|attention|patience|prompt|time and|continued|assistance|consideration|support)|for (?:not|reading|complying|keeping|ensuring|bearing|coming))',
  '(?:thanks|thank you) (?:,|for) (?:but|your question|your email|your note)',
  'is appreciated',
  'thank you for this',
  '(?:recognise|recognize) (?:that|this)',
  'thank you , i',

  'if you (?:have|did|held|kept|found|built|made|answered|handled|moved|brought|gave|worked|saved|carried|spotted|put|took|got|were|delivered|fixed|covered|picked)',
  "(?:when|once|after|before|unless|until|where|whatever|what|how|whether|which|that|if|than) you(?:'ve)?(?: have)? (?:did|made|found|held|handled|saved|moved|built|took|put|fixed|carried|kept|got)",
)
/** "Great job, but …": what follows takes it back. */
const takenBack = wording('(?:thanks|thank you|job|work) ?[a-z ]* , but')

export const recognition = sentenceRule({
  id: 'recognition',
  side: 'influencing',
  title: 'Credit for what people did',
  detects: 'Specific credit for what people did and why it mattered.',
  matters:
    'Credit that names the act shows people what their work is worth; thanks used to ask for something does not.',
  source: 'Shamir, Arthur & House 1994',
  weight: 2,
  message: '%s gives people credit.',
  examples: {
    positive: [
      { draft: '[[Thank you to]] the Hull crew, who restored power to 900 homes by midnight.' },
      { draft: '[[Priya found the fault everyone else had accepted for years]].' },
      { draft: '[[You answered 4]],112 calls in the storm week and kept your kindness.' },
      { draft: '[[Because the night team spoke]] up, no one was hurt.' },
      { draft: '[[I noticed how]] you welcomed the Meridian people on day one.' },
      { draft: '[[The credit]] belongs to the apprentices.' },
      {
        draft:
          '[[Special mention]] to the ramp team, who had us flying thirty hours after the roof came off.',
      },
    ],
    nearMisses: [
      { draft: 'Thanks in advance for your cooperation.', because: 'directive softener: 0' },
      { draft: 'Thank you for not smoking.', because: 'prohibition' },
      { draft: 'Great job, but the report is late.', because: 'sandwich' },
      { draft: 'Your cooperation is appreciated.', because: 'nominal directive' },
      { draft: 'We value our employees.', because: 'generic' },
      { draft: 'Thanks.', because: 'sign-off' },
      { draft: 'Award criteria are attached.', because: 'noun' },
      { draft: 'I recognise that change of this nature can create questions.', because: 'recognise: see' },
      { draft: 'In January 612 of you answered our survey.', because: 'a count' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, asksInstead) || says(sentence, takenBack)) return
    yield* spansOf(sentence, thanks)
    yield* spansOf(sentence, finds)
  },
})
