import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const gains = wording(
  '(?:gives|saves|lets|frees|helps|spares|buys|will give|will save|will let|will free|will help|would give|saving|should give) (?:you|us|all of us|everyone|people|each of you|nurses|teachers|drivers|staff)',
  '(?:means|mean) (?:that )?(?:you|your|we|nobody|no one|no more|fewer|less|nurses|teachers|drivers|people)',
  "you(?:'ll| will) (?:finally |also |soon |now |always |all |never again |no longer )?(?:be able to|get to|learn|gain|save|have more|have time|never have to|know|leave with|go home|spend less|find it|feel)",
  "(?:you|we|they) (?:won't|will not|will never|will no longer|no longer|never again) have to",
  '(?:hours|hour|minutes|days|evening|evenings|weekend|weekends|time|half-day) back',
  'get to (?:keep|choose|learn|work|see|go|be|know)',
  '(?:fewer|less|no more|shorter|better|safer|faster|quieter|easier|simpler) (?:forms|emails|meetings|paperwork|waits|queues|hand-offs|handovers|night|nights|shifts|time|calls|clicks|travel|tools|equipment|pay|schools)',
  '(?:make|makes|making) (?:it|this|that|life|work|your|the (?:job|work|day|shift|hand-off|handover|round)) (?:a lot |much |so |a bit |even )?(?:easier|safer|simpler|quicker|faster|better|lighter|kinder)',
  'is how you get home',
  'instead of (?:five|four|three|six|ten)',
  'so you (?:know|can|get|have|see)',
)
/** A means to work a thing, and gains to the firm alone. */
const mechanisms = wording(
  'benefits? enrolment',
  'benefit from compliance',
  'access by',
  "you(?:'ll| will) get (?:a|an) (?:email|e-mail|link|code|letter|message|text|invite|invitation|reminder)",
  "you(?:'ll| will) (?:know|find it|feel) (?:in|on|under|at|the form)",
  'by heart',
  'let (?:you|us|me) know',
)

export const personalBenefit = sentenceRule({
  id: 'personal-benefit',
  side: 'influencing',
  title: 'Gain for the reader',
  detects: 'Says what the reader gains: time, safety, skill, ease.',
  matters: 'People do more willingly what they can see serves them too.',
  source: 'Yukl 2013; Stam, van Knippenberg & Wisse 2010',
  weight: 1,
  message: '%s shows the gain for the reader.',
  examples: {
    positive: [
      { draft: 'Two-step sign-in [[means your]] pay details stay yours.' },
      { draft: 'The new rota [[gives you]] every second weekend free.' },
      { draft: '[[You will learn]] the tool that our whole industry is moving to.' },
      { draft: 'One form [[instead of five]]: about two hours back each month.' },
      { draft: 'Wearing the harness [[is how you get home]].' },
      { draft: "[[You'll be able to]] see your shift a month ahead." },
    ],
    nearMisses: [
      { draft: 'Benefits enrolment closes Friday.', because: 'HR noun' },
      { draft: 'You will benefit from compliance.', because: 'vague pressure' },
      { draft: 'Save the file before you exit.', because: 'save = store' },
      { draft: 'You gain access by badge.', because: 'mechanism' },
      { draft: 'Learn the policy by heart.', because: 'order' },
      { draft: 'The company saves 2 million.', because: 'company benefit only' },
      { draft: 'The line was set up by hand.', because: 'by hand' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, mechanisms)) return
    yield* spansOf(sentence, gains)
  },
})
