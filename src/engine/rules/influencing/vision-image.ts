import type { Sentence } from '../../draft.ts'
import { says, spansOf, wording } from '../../grammar/wording.ts'
import { blurryWords } from '../../lexicons/blurry-words.ts'
import { bodilyVerbs } from '../../lexicons/bodily-verbs.ts'
import { humanNouns, thingNouns } from '../../lexicons/concrete-nouns.ts'
import { sentenceRule } from '../../rule.ts'
import { Tag, uposOf } from '../../tagger/tags.ts'

/** These open a picture by themselves. */
const openers = wording(
  '^(?:imagine|picture)(?! my)',
  '(?:i|we) (?:can |already |still )?(?:imagine|dream of|see) (?:a|an|the day|our)',
  '(?:my|our|the|a) (?:dream|picture|vision) (?:is|of)(?: a)?',
  '(?:i|my|our|and i) hope (?:is|it|that|we|you|they|people|somebody|someone)',
  'if we get (?:this|it|there|to that)',
  "(?:i'd|i would|we'd|we would) (?:like|love|want) (?:it|every|each|a|an|one|nobody|no one|to see)",
  '(?:i|we) want (?:a|an|every|each|nobody|no one|to see|to be (?:the|a)|to walk(?! you)|us to be)',
  '(?:to|and|please|you|me|us|i|we) (?:imagine|picture|envision|dream of)(?! that my| my)',
)
/** These only set a time; the sentence looks forward by its verb. */
const horizons = wording(
  '(?:one|some) day',
  '(?:by|in) (?:the end of )?(?:20[2-9][0-9]|next (?:year|winter|summer|spring|autumn|fall))',
  '(?:in|within) (?:two|three|five|ten|twenty|thirty|[0-9]+) years',
  '(?:a|five|ten|twenty|three) years? from (?:now|today)',
  '(?:next|this time next) (?:year|winter|summer|spring|autumn|fall)',
  'a (?:merged|single|joined) [a-z]+ means',
  "tomorrow's",
)

/** Papers and screens to act on, not scenes. */
const formsAndPages = wording('page [0-9]+', 'form', 'deadline', 'the app')

const enoughWithOpener = 1
const enoughWithHorizon = 2

function concreteCues({ tokens, tags }: Sentence): number {
  let count = 0
  tokens.forEach(({ lower }, i) => {
    const part = uposOf(tags[i] ?? 0)
    if (part === 'NOUN' && (humanNouns.has(lower) || thingNouns.has(lower))) count++
    if (part === 'VERB' && bodilyVerbs.has(lower)) count++
    if (part === 'PROPN' && i > 0) count += 0.5
  })
  return count
}

const blurCount = ({ tokens }: Sentence): number =>
  tokens.filter(({ lower }) => blurryWords.has(lower)).length

const looksForward = ({ clauses, tags, tokens }: Sentence): boolean =>
  clauses.some(({ modal, past }) => modal?.kind === 'will' && !past) ||
  tags.some((tag, i) => tag === Tag.verbPresent3 && tokens[i]?.lower === 'means')

export const visionImage = sentenceRule({
  id: 'vision-image',
  side: 'influencing',
  title: 'Picture of the future',
  detects: 'A future one can picture: people, places and actions in a state that does not exist yet.',
  matters: 'A concrete picture of the end gives many people one and the same goal; abstract visions do not.',
  source: 'Carton, Murphy & Clark 2014',
  weight: 3,
  message: '%s opens a picture of the future.',
  examples: {
    positive: [
      { draft: '[[Picture]] a ward where the call light is answered before it blinks twice.' },
      {
        draft:
          '[[In three years]] a farmer in Sichuan will open our app and know by breakfast whether to irrigate.',
      },
      { draft: '[[By 2030]] you will be able to walk the plant floor and hear the person next to you.' },
      {
        draft:
          "[[We see a]] bank where a nineteen-year-old opens her first account in her grandmother's language.",
      },
      { draft: '[[Imagine]] closing the books on the first of the month and going home at five.' },
      { draft: '[[One day]] every child in this district will read the last page of a book aloud, alone.' },
      { draft: '[[A merged team means]] one door, one phone number and one name on the shirt.' },
      { draft: '[[Next winter]] no one here will drive home on ice to restart a server.' },
      {
        draft:
          '[[I imagine our]] daughters leading plants where their mothers were not permitted past the gate.',
      },
    ],
    nearMisses: [
      {
        draft: 'Our vision is to be a world-class leader in customer-centric solutions.',
        because: 'blurry vision: no image',
      },
      { draft: 'In the future, synergies will be leveraged.', because: 'abstract' },
      { draft: 'You will see the form on page 3.', because: 'perception, instruction' },
      { draft: 'Imagine my surprise.', because: 'idiom' },
      { draft: 'The image file is 3 MB.', because: 'noun' },
      { draft: 'Our vision insurance covers glasses.', because: 'benefit' },
      { draft: 'By 2030 capacity will be 14 GW.', because: 'target without image (ambitious-goal)' },
      { draft: 'We looked forward to the party.', because: 'past' },
      { draft: 'I want to walk you through the new form.', because: 'walking through is explaining' },
      { draft: 'He asked him one day what he was looking at on the road.', because: 'a day that has been' },
    ],
  },
  *check(sentence) {
    if (sentence.question || blurCount(sentence) >= 2) return
    const cues = concreteCues(sentence)
    for (const span of spansOf(sentence, openers)) {
      if (cues < enoughWithOpener) return
      yield span
      return
    }
    if (cues < enoughWithHorizon || !looksForward(sentence) || says(sentence, formsAndPages)) return
    yield* spansOf(sentence, horizons)
  },
})
