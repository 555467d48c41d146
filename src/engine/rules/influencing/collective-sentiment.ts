import type { Sentence } from '../../draft.ts'
import { type Span, says, spansOf, wording } from '../../grammar/wording.ts'
import { feelings, hardships } from '../../lexicons/feelings.ts'
import { sentenceRule } from '../../rule.ts'

/** The writer takes up the readers' side. */
const seeing = wording(
  '(?:i|we)(?: do| can| also| still| fully| certainly| genuinely| completely)?(?: not)? (?:know|understand|hear|see|share|feel|recognise|recognize|realise|realize|appreciate|accept|acknowledge|imagine|suspect|get)',
  "i'm (?:aware|conscious|sorry)",
  'i am (?:aware|conscious|sorry|very sorry|truly sorry)',
  '(?:some|many|most|all|plenty|a (?:few|lot)|several|both|half|those|any|none|one) of (?:you|us|our)',
  '(?:if|and|that|when|because|while|whether) (?:you|we)',
  "^(?:you|we|you're|we're|you've|we've)",
  '(?:everyone|everybody|nobody|no one|people|anyone|anybody)',
  '^(?:change|saying|leaving|losing|asking)',
)
/** Feelings said outright. */
const said = wording(
  "(?:it|that|this|which) (?:hurts|stings|stung|hurt|is hard|was hard|is not easy|isn't easy|wasn't easy|was not easy|wasn't fair|isn't fair|is not fair|is not nothing|isn't nothing)",
  "(?:i|we|i'm|we're)(?: am| are| was| were|'m)? (?:so |very |truly |deeply |really )?(?:sorry|ashamed|heartbroken|sad|tired|angry|afraid|frightened|scared) (?:it|that|for|about|of|to (?:say|lose|see)|we|i|you|and|when)",
  '(?:cost|costs) (?:some|many|most|all|each|you|us|people)(?: of (?:you|us))?',
  'nobody (?:joined|became|came|signed up|took)',
  'i (?:hate|hated|loathe|dread|miss|grieve|wept|cried)',
  "(?:i'd|i would) (?:be|feel) (?:angry|cross|worried|tired|upset|the same)",
  '(?:will|would|may|might|does|did|can|to) (?:hurt|sting|feel like)',
  "(?:no|there's no|isn't any|not) (?:good|easy|right|kind) (?:way|time|words|moment)",
  'our (?:hearts|thoughts)',
)
/** Formulas, and "I understand" with a fact behind it. */
const formulas = wording(
  'any inconvenience',
  'sorry to inform',
  'should feel',
  '(?:nobody|no one) [a-z ]{0,20}(?:is|was) (?:hurt|injured)',
  'if you (?:are|would like)',
  'on our costs',
  'feel free',
  '(?:have|any|report|raise|with|your|of) (?:a |any )?(?:concern|concerns)',
  'employee sentiment',
  'do not be',
)

const isFeeling = (lower: string): boolean => feelings.has(lower) || hardships.has(lower)

/** A perspective with a feeling or a cost behind it. */
function* acknowledgements(sentence: Sentence): Generator<Span> {
  const { tokens } = sentence
  for (const span of spansOf(sentence, seeing)) {
    const felt = tokens.findIndex(
      ({ lower }, i) => i > span.last && i <= span.last + reach && isFeeling(lower),
    )
    if (felt < 0 || tokens.slice(span.last, felt).some(({ lower }) => lower === 'never')) continue
    yield { first: span.first, last: felt }
    return
  }
}

/** Tokens between the perspective and the feeling. */
const reach = 12

export const collectiveSentiment = sentenceRule({
  id: 'collective-sentiment',
  side: 'influencing',
  title: 'What people feel',
  detects: 'Names what people feel or face, the cost of the ask included.',
  matters: 'People who see their feelings acknowledged take hard news and hard asks better.',
  source: 'Mayfield & Mayfield 2018; Antonakis, Fenley & Liechti 2011',
  weight: 2,
  message: '%s names what people feel or face.',
  examples: {
    positive: [
      {
        draft:
          'I know many of you heard this from the press before you heard it from me, and [[that stings]].',
      },
      { draft: '[[You are tired]]; two reorganisations in a year would tire anyone.' },
      { draft: '[[Some of you will feel relief]], others loss, and both make sense.' },
      {
        draft: 'Coming back to the office will [[cost some of you]] an hour of breakfast with your children.',
      },
      { draft: '[[I share your frustration]] with the old tool.' },
      { draft: '[[Nobody joined]] this profession to fill in forms.' },
      { draft: '[[It hurts]] to say goodbye to the Leeds team.' },
      { draft: '[[It stings]] to read that in a newspaper.' },
    ],
    nearMisses: [
      { draft: 'I know the answer.', because: 'knowledge' },
      { draft: 'I understand that the deadline is 30 June.', because: 'information' },
      { draft: 'Feel free to leave.', because: 'permission' },
      { draft: 'We apologise for any inconvenience.', because: 'formula: scores 0' },
      { draft: 'Employee sentiment rose 4 points.', because: 'metric' },
      { draft: 'I am sorry to inform you that you must leave.', because: 'formula + directive' },
      { draft: 'You should feel ashamed.', because: 'controlling-presumption' },
      { draft: 'Nobody from our staff is hurt.', because: 'a report of fact' },
      { draft: 'Use the fish button for anything that feels off.', because: 'feels off: looks suspicious' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, formulas)) return
    yield* spansOf(sentence, said)
    yield* acknowledgements(sentence)
  },
})
