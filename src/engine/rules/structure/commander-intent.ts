import type { Sentence } from '../../draft.ts'
import { reasonsIn } from '../../grammar/reasons.ts'
import { firstSpan, type Span, says, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const intents = wording(
  '^(?:our|the|my) (?:intent|purpose|intention)(?: of [a-z ]+?)? (?::|is to)',
  '^(?:intent|purpose) :',
)
const date = '(?:by|at|on) (?:the )?(?:end of )?(?:[a-z0-9]+ ){1,5}?(?:, )?'
const endStates = wording(
  'done means',
  'success (?:is|means)',
  'end state :',
  `${date}(?:every|each|all|no|the|our|your) [a-z ]+? (?:is|are|has|have|can|knows|know)`,
  '(?:every|each|no) [a-z]+(?: [a-z]+)? (?:is|are|has|can)(?: [a-z]+){1,5} by',
  `${date}we need`,
)
const freedoms = wording(
  '(?:how|the way) (?:you|each|we|they)[a-z ]* (?:is|are) (?:your call|up to|yours|theirs)',
  '(?:you|site leads|leads|managers|teams|each [a-z]+) (?:choose|decide|chooses|decides|pick)',
  'use your own',
  'your call',
  'the how is',
)
const technical = wording('of the machine', 'was unclear', 'is specified in')

function purposeIn(sentence: Sentence): Span | undefined {
  for (const { first, last, empty, generic } of reasonsIn(sentence))
    if (!empty && !generic) return { first, last }
  return undefined
}

export const commanderIntent = sentenceRule({
  id: 'commander-intent',
  side: 'structure',
  title: 'Purpose, end state, free means',
  detects: 'Purpose, end state and freedom of means joined: why and what, with the how left open.',
  matters: 'People who know the why and the end can act rightly when the plan no longer fits.',
  source: 'US Army ADP 6-0, 2019',
  weight: 2,
  message: '%s joins the end with its reason or with freedom of means.',
  examples: {
    positive: [
      {
        draft:
          '[[By Friday night every patient record is]] readable in both systems, so that no ward has to guess; how each site gets there is your call.',
      },
      {
        draft:
          '[[Our intent:]] keep the lines running safely through the strike. Done means no injuries and 80% output. Site leads decide the rota.',
      },
      {
        draft:
          'The point of the freeze is to protect jobs. [[By 1 May we need]] 6% less spend; you choose where.',
      },
      {
        draft:
          'We want customers to hear it from us first. [[By noon on the 3rd every account owner has]] called their ten largest; use your own words.',
      },
      {
        draft:
          '[[The purpose of this audit is to]] find gaps before they find a patient. Done means every site has a list by 4 May; how you look is up to you.',
      },
      {
        draft:
          'So that no customer is surprised, [[every invoice is explained by]] 31 March. You decide by letter, call or visit.',
      },
    ],
    nearMisses: [
      { draft: "The commander's intent was unclear at Waterloo.", because: 'topic' },
      { draft: 'We have no intent to sell.', because: 'noun' },
      { draft: 'The end state of the machine is IDLE.', because: 'technical' },
      { draft: 'By Friday, use Form 7 so that it is processed.', because: 'no end state, no freedom' },
      { draft: 'How it is done is specified in Annex B.', because: 'no freedom' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, technical)) return
    const intent = firstSpan(sentence, intents)
    if (intent && sentence.tokens.length > 6) {
      yield intent
      return
    }
    const end = firstSpan(sentence, endStates)
    if (!end) return
    if (says(sentence, freedoms) || purposeIn(sentence)) yield end
  },
})
