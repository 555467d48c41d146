import type { Sentence } from '../../draft.ts'
import { type Span, says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'
import { Tag, uposOf } from '../../tagger/tags.ts'

/** "we listened, we learned and we changed" */
const clausesOfThree = wording(
  "(we|you|i|they|nobody|one|every|because) [a-z']+(?: [a-z']+){0,6} [,;.] (?:and )?\\1 [a-z']+(?: [a-z']+){0,6} ,? ?(?:[,;.]|and|or) (?:and )?\\1 [a-z']+",
  '([a-z]+er) [a-z]+ , [a-z]+er [a-z]+ ,? ?(?:and )?[a-z]+er [a-z]+',
)

/** Nouns that name what cannot be packed. */
const abstractEnding =
  /(?:tion|ness|ity|ment|ance|ence|ship|dom|age|our|or|ty|th|blame|risk|load|care|trust|pride|work|courage|hope)$/

const procedure = wording('step [0-9]+', 'forms')

const joins = ({ tokens }: Sentence, i: number): boolean => /^(?:and|or)$/.test(tokens[i]?.lower ?? '')

/** Adjectives or abstract nouns: "simple, honest and quick", "the load, the risk and the blame". */
function* wordsOfThree(sentence: Sentence): Generator<Span> {
  const { tokens, tags } = sentence
  for (let i = 1; i + 3 < tokens.length; i++) {
    if (tokens[i]?.text !== ',') continue
    let j = i + 1
    const determiner = tags[j] === Tag.determiner
    if (determiner) j++
    const second = j
    if (tokens[j + 1]?.text === ',') j++
    if (!joins(sentence, j + 1)) continue
    const third = j + (determiner ? 3 : 2)
    const three = [i - 1, second, third]
    const parts = new Set(three.map(at => uposOf(tags[at] ?? 0)))
    if (parts.size !== 1) continue
    const adjectives = parts.has('ADJ')
    const nouns = parts.has('NOUN') && three.every(at => abstractEnding.test(tokens[at]?.lower ?? ''))
    if (adjectives || nouns) yield { first: i - 1, last: third }
  }
}

export const threePartList = sentenceRule({
  id: 'three-part-list',
  side: 'influencing',
  title: 'Three parallel parts',
  detects: 'Three parallel parts that give a thought completeness.',
  matters: 'Three parallel parts are easy to hear and to keep; more are a list.',
  source: 'Antonakis, Fenley & Liechti 2011; Atkinson 1984',
  weight: 1,
  message: '%s builds a parallel of three.',
  examples: {
    positive: [
      { draft: '[[We listened, we learned and we changed]] the plan.' },
      { draft: '[[Safer shifts, shorter waits, stronger teams]].' },
      { draft: 'It must be [[simple, honest and quick]].' },
      { draft: 'You carried the [[load, the risk and the blame]].' },
      { draft: '[[One team, one site, one promise]].' },
      { draft: '[[We will ask, we will publish, we will]] fix.' },
    ],
    nearMisses: [
      { draft: 'Bring a pen, a badge and a laptop.', because: 'packing list' },
      { draft: 'Submit Forms A, B and C.', because: 'instruction' },
      { draft: 'Offices in Leeds, Hull and York are closed.', because: 'enumeration of facts' },
      { draft: 'Call Anna, Ben or Chi.', because: 'contacts' },
      { draft: 'Revenue was 4, 5 and 6 million.', because: 'figures' },
      { draft: 'Step 1, Step 2, Step 3', because: 'procedure' },
      { draft: 'Not maintenance, not a supervisor, not the night shift.', because: 'a list of who may not' },
      {
        draft: 'To be clear, capital and recurrent expenditure are separate.',
        because: 'a fronted phrase, then a pair',
      },
    ],
  },
  *check(sentence) {
    const asks = sentence.clauses.some(({ mood }) => mood === 'imperative')
    if (sentence.question || asks || sentence.tags[0] === Tag.particleTo || says(sentence, procedure)) return
    yield* spansOf(sentence, clausesOfThree)
    yield* wordsOfThree(sentence)
  },
})
