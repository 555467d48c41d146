import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const part = '[^ .;:?!,]+(?: [^ .;:?!,]+){0,8}'
const contrasts = wording(
  `not (?:because|about|whether|just|only|merely|simply|a|an|the|as|to|in|for|from)(?: ${part})? ,? ?but(?: also)?`,
  `(?:is|are|was|were|isn't|aren't|wasn't|it's|that's) not (?:because|about|whether|just|only|a|an|the)(?: ${part})? [;.,—–] (?:it|this|that|they|we|it's|that's|we're)`,
  `(?:isn't|aren't|wasn't) (?:because|about|whether|just|only|a|an|the)(?: ${part})? [;.,—–] (?:it|this|that|they|we|it's|that's|we're)`,
  `(?:is|are|was) (?:a|an|the) ${part} ,? and? ?not (?:a|an|the)`,
  '(?:less|fewer) [a-z-]+(?: [a-z]+)? ,? ?(?:and )?more',
  'from [a-z]+ing(?: [a-z]+)? to [a-z]+ing',
  `(?:last year|yesterday|then|once|before)(?: ,)? ${part} [;,] (?:and )?(?:this year|today|now|tomorrow)`,
  `we are not ${part} ; we are`,
  `we can be [a-z]+ or we can be [a-z]+`,
)
const bounds = wording('no (?:more|less|later) than', 'not (?:all|every)', 'do not use')

export const contrast = sentenceRule({
  id: 'contrast',
  side: 'influencing',
  title: 'Contrast',
  detects: 'One thing against another: not this but that, less of this and more of that, then and now.',
  matters: 'A contrast shows at once what changes; repeated, it reads as performance.',
  source: 'Antonakis, Fenley & Liechti 2011; Heritage & Greatbatch 1986',
  weight: 1,
  message: '%s sets one thing against another.',
  examples: {
    positive: [
      { draft: '[[We are not closing a chapter; we are]] opening one.' },
      { draft: 'The question is [[not whether we change but]] who gets to shape it.' },
      { draft: '[[Last year we counted hours; this year]] we count people helped.' },
      { draft: '[[Less reporting, more]] repairing.' },
      { draft: '[[From guarding information to sharing]] it.' },
      { draft: '[[We can be fast or we can be careless]]; we choose fast.' },
      { draft: '[[Not because it is easy, but]] because they are waiting.' },
    ],
    nearMisses: [
      { draft: 'Do not use Form A but Form B.', because: 'instruction' },
      { draft: 'Not all sites but three are affected.', because: 'exception' },
      { draft: 'From 9 to 5 the desk is staffed.', because: 'range' },
      { draft: 'From Leeds to Hull takes an hour.', because: 'travel' },
      { draft: 'We sold more; however, margin fell.', because: 'concession' },
      { draft: 'Prices rose from 4 to 6 euros.', because: 'measure' },
      { draft: 'No more than three, no less than two.', because: 'bounds' },
      { draft: 'Not Wednesday.', because: 'half of a contrast' },
    ],
  },
  *check(sentence) {
    const asks = sentence.clauses.some(({ mood }) => mood === 'imperative')
    if (sentence.question || asks || says(sentence, bounds)) return
    yield* spansOf(sentence, contrasts)
  },
})
