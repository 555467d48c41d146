import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const choices = wording(
  "(?:is|are|it's|that's|stays|remains|entirely|wholly|really) (?:up to|down to) (?:you|each|your|them|the team|the teams)",
  "(?:is|are|stays|stay|remains|it's|that's) (?:yours|your (?:own )?(?:call|choice|decision|business|affair))",
  '(?:the choice|final decision|the decision|the method|the how) is (?:yours|theirs)',
  "you(?:'re| are) (?:completely |entirely )?free to (?:say|choose|refuse|leave|disagree|decide|stay|go)",
  "(?:you|nobody|no one|they|people) (?:don't|do not|doesn't|does not|won't|will not|needn't|need not) have to(?! (?:do anything|re|register|apply))",
  "if you(?:'d| would) (?:rather|prefer|sooner)",
  'if (?:[a-z]+ ){1,2}(?:suits|suit|works|work) (?:you |better )(?:better|best)?',
  '(?:choose|pick) (?:the|a|your|whichever|whatever|what|when|where|how|which) [^.;:?!]{0,40}(?:fits|suits|you like|your|you want|works|own)',
  '(?:those|people|anyone|everyone|anybody) who (?:wish|wish to|want|want to|would rather|prefer)',
  'bring (?:your|a|the) [a-z]+ if you',
  '(?:free to|may|can|to) say no',
  'no obligation',
  '(?:no pressure|no wrong answer|no shame)',
  'you (?:decide|choose)',
  'you may (?:work|choose|decide|take|bring|leave early|use either|come|stay|say|ask|pick|keep)',
)
/** A duty in the dress of a choice; a mechanism to set. */
const notFree = wording(
  'up to you to comply',
  'may not',
  'may be',
  'no choice',
  'choose a password',
  'feel free',
  'select',
)

export const choiceAutonomy = sentenceRule({
  id: 'choice-autonomy',
  side: 'influencing',
  title: 'Room to choose',
  detects: 'Leaves a real choice, or gives one back.',
  matters:
    'Room to choose the way goes with motivation and well-being at work; a choice that is none does harm.',
  source: 'Slemp, Kern, Patrick & Ryan 2018; Miller et al. 2007',
  // Readers call most permissions information: counted low.
  weight: 1,
  message: '%s leaves a choice.',
  examples: {
    positive: [
      { draft: 'How you reach the 6% [[is up to you]].' },
      { draft: '[[You may work]] from either site; tell your lead which by Friday.' },
      { draft: '[[If mornings suit you better]], swap with a colleague.' },
      { draft: "[[You don't have to]] decide today." },
      { draft: 'The principle is fixed; [[the method is yours]].' },
      { draft: '[[Choose the training format that fits your]] shift.' },
      { draft: '[[You are free to say]] no to the relocation, and it will not count against you.' },
    ],
    nearMisses: [
      { draft: 'You have no choice.', because: 'opposite' },
      { draft: 'It is up to you to comply.', because: 'burden-shifting' },
      { draft: 'May is our busiest month.', because: 'month' },
      { draft: 'You may not leave the site.', because: 'prohibition' },
      { draft: 'You may be disciplined.', because: 'sanction' },
      { draft: 'Choose a password of 14 characters.', because: 'instruction' },
      { draft: 'Free parking is available.', because: 'price' },
      { draft: "You don't need to reapply.", because: 'information about a procedure' },
      { draft: "If you'd like to visit, ask Maricel.", because: 'a pointer' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, notFree)) return
    yield* spansOf(sentence, choices)
  },
})
