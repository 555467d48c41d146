import type { Sentence } from '../../draft.ts'
import { firstSpan, type Span, says, wording } from '../../grammar/wording.ts'
import { blurryWords } from '../../lexicons/blurry-words.ts'
import { humanNouns, thingNouns } from '../../lexicons/concrete-nouns.ts'
import { draftRuleBySentence } from '../../rule.ts'
import { uposOf } from '../../tagger/tags.ts'

const visions = wording(
  '(?:our|the|a|this) (?:vision|ambition|aspiration|mission|north star|purpose|strategy|journey)',
  "(?:we|we are|together we|we'll|will|to) (?:will |going to )?(?:be|become|drive|deliver|unlock|transform|create|build|empower|enable|leverage|accelerate)",
  'in the future',
)

const enoughBlur = 2
const enoughPicture = 2

function* blurIn(sentence: Sentence): Iterable<Span> {
  const { tokens, tags } = sentence
  const blur = tokens.filter(({ lower }) => blurryWords.has(lower)).length
  if (sentence.question || blur < enoughBlur || says(sentence, past)) return
  const picture = tokens.filter(
    ({ lower }, i) => uposOf(tags[i] ?? 0) === 'NOUN' && (humanNouns.has(lower) || thingNouns.has(lower)),
  ).length
  if (picture >= enoughPicture) return
  const vision = firstSpan(sentence, visions)
  if (vision) yield vision
}

/** An account of earlier talk. */
const past = wording('(?:used to|said|wrote|told)')

export const blurryVision = draftRuleBySentence({
  id: 'blurry-vision',
  side: 'influencing',
  title: 'Vision without a picture',
  detects: 'A vision in words that nobody can picture.',
  matters: 'Readers of an abstract vision each picture something else, and work apart.',
  source: 'Carton, Murphy & Clark 2014',
  weight: 1,
  message: 'This vision has no picture yet: one person and one moment would show it.',
  examples: {
    positive: [
      { draft: '[[Our vision]] is to be a world-class leader in customer-centric solutions.' },
      { draft: '[[In the future]], innovative synergies will be leveraged.' },
    ],
    nearMisses: [
      {
        draft: 'Our vision is a leading hospital where no child waits at the door past dark.',
        because: 'people and a place',
      },
      { draft: 'We sell robust, scalable pumps.', because: 'a product' },
    ],
  },
  inSentence: blurIn,
})
