import { spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const closing = wording(
  '(?:there (?:is|can be|are) )?(?:simply |absolutely |really )?no excuses? (?:for|to|not)(?: \\S+ing| this| it| late)?',
  '(?:you|they|people|teams|managers|everyone|staff) (?:have|has|will have) (?:simply )?no (?:other )?(?:choice|option)(?: but)?',
  '(?:obviously|clearly|needless to say|it goes without saying that|frankly|of course) ,? (?:you|everyone|everybody|(?:all|each|every)(?: [^ ;:?!]+){0,2}|managers|staff|teams) (?:should|must|needs?|has|have|ought|understands?|knows?|agrees?)',
  'any (?:professional|reasonable person|adult|grown-up|leader|manager) (?:knows|would|should|can)',
  "(?:it is|it's|this is|that is|that's) (?:just |simply |only )?common sense",
  "it (?:is|'s) up to you to comply",
  'as you (?:should|must|ought to) (?:already )?know',
  'no reason not to',
)
const shaming = wording(
  'the least you can do',
  "i (?:should not|shouldn't|should never) have to",
  'if you (?:really |truly )?cared',
  'you should (?:feel |be )?ashamed(?: of yourself)?',
  'did you not',
  'you should (?:already )?know better',
  "i don't care (?:who|what|how|if|whether)",
  "i'm not interested in",
  "(?:i|we) (?:do not|don't) want to hear",
)

export const controllingPresumption = sentenceRule({
  id: 'controlling-presumption',
  side: 'directing',
  title: 'Closed judgement',
  detects: 'The reader’s judgement is closed: obviously, no excuse, any professional knows.',
  matters: 'It leaves nothing to agree with, and a reader who differs feels shamed.',
  source: 'Miller et al. 2007; Dillard & Shen 2005',
  weight: 1,
  message: '“%s” leaves a reader no judgement of their own.',
  examples: {
    positive: [
      { draft: '[[There is simply no excuse for missing]] this.' },
      { draft: '[[Obviously, everyone should]] already have done this.' },
      { draft: '[[Obviously, all staff must]] follow the rules.' },
      { draft: '[[Any professional knows]] better.' },
      { draft: '[[You have no choice but]] to adapt.' },
      { draft: '[[The least you can do]] is read the memo.' },
      { draft: 'Frankly, [[I should not have to]] ask.' },
      { draft: '[[It is common sense]].' },
      { draft: '[[If you cared]] about the team, you would be here.' },
      { draft: '[[I do not want to hear]] that there was no time, and you should know better.' },
    ],
    nearMisses: [
      {
        draft: 'There is no excuse for how we treated those customers, and I own it.',
        because: 'self-criticism',
      },
      { draft: 'We obviously got this wrong.', because: 'self-criticism' },
      { draft: 'Common sense told the crew to stop the line, and they did.', because: 'recognition' },
      { draft: 'You always have a choice.', because: 'autonomy' },
      { draft: 'There is no reason to panic.', because: 'reassurance' },
      { draft: 'You should not have to fight for a parking space.', because: 'empathy' },
      { draft: 'Of course you will have doubts.', because: 'empathy' },
      { draft: 'The data leave us little choice.', because: 'evidence on ourselves' },
      { draft: 'We had no choice, and I am sorry.', because: 'about ourselves' },
    ],
  },
  *check(sentence) {
    if (sentence.question) return
    const ownFault = sentence.clauses.some(({ subject, past }) => subject.kind === 'we' && past)
    if (ownFault || sentence.tokens.some(({ lower }) => lower === 'panic' || lower === 'worry')) return
    for (const span of spansOf(sentence, closing)) yield span
    for (const span of spansOf(sentence, shaming)) yield { ...span, weight: 2 }
  },
})
