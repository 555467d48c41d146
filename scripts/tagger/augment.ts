/** More to learn from: treebank sentences written carelessly, and invented orders and statements of office life. */
import { Tag, type TagName } from '../../src/engine/tagger/tags.ts'
import type { Example } from './learn.ts'
import type { Random } from './random.ts'

const lowerShare = 0.05
const unfinishedShare = 0.05
const capitalsShare = 0.01

/** Copies of some sentences: without the first capital, without the last mark, or in capitals. */
export function careless(examples: readonly Example[], random: Random): Example[] {
  return examples.flatMap(({ words, tags }) => {
    const chance = random()
    const [first = '', ...rest] = words
    if (chance < lowerShare && tags[0] !== Tag.properNoun && first !== 'I') {
      return [{ words: [first.toLowerCase(), ...rest], tags }]
    }
    if (chance < lowerShare + unfinishedShare && words.at(-1) === '.' && words.length > 1) {
      return [{ words: words.slice(0, -1), tags: tags.slice(0, -1) }]
    }
    if (chance > 1 - capitalsShare) return [{ words: words.map(word => word.toUpperCase()), tags }]
    return []
  })
}

const verbs =
  'approve ask assign attach book bring cancel check clean collect confirm copy deliver describe discuss download escalate file fill finish forward gather hand hold inform invite label leave list log mark move name note notify order pay pick plan post prepare print protect put raise record register remove rename repeat report request reset return save schedule set share sign sort store switch test track try turn upload verify wear write'.split(
    ' ',
  )
const objects = [
  'the/determiner invoices/nounPlural',
  'your/pronoun laptop/nounSingular',
  'all/determiner requests/nounPlural',
  'it/pronoun',
  'any/determiner changes/nounPlural in/adposition the/determiner log/nounSingular',
  'a/determiner copy/nounSingular for/adposition your/pronoun lead/nounSingular',
  'two/number samples/nounPlural each/determiner week/nounSingular',
  'passwords/nounPlural with/adposition care/nounSingular',
  'expenses/nounPlural from/adposition last/adjective month/nounSingular',
  'customer/nounSingular data/nounPlural',
]
/** `*` is the verb as an imperative, `+` in its base form, `=` in the present. */
const frames = [
  '* @ ./punctuation',
  '* @',
  '* @ !/punctuation',
  'Please/interjection * @ ./punctuation',
  'Please/interjection do/auxiliaryImperative not/particle + @ ./punctuation',
  'Do/auxiliaryImperative not/particle + @ ./punctuation',
  "Don't/auxiliaryImperative + @ ./punctuation",
  'Never/adverb * @ ./punctuation',
  'Always/adverb * @ ./punctuation',
  'Then/adverb * @ ./punctuation',
  'First/adverb ,/punctuation * @ ./punctuation',
  'Also/adverb ,/punctuation * @ ./punctuation',
  'Simply/adverb * @ ./punctuation',
  'Just/adverb * @ ./punctuation',
  'Kindly/adverb * @ ./punctuation',
  'Pls/interjection * @',
  '* @ and/coordinator * @ ./punctuation',
  '* hard/adverb ./punctuation',
  '* early/adverb and/coordinator * safely/adverb ./punctuation',
  'If/subordinator you/pronounSubject need/verbPresent more/adjective ,/punctuation * @ ./punctuation',
  'Managers/nounPlural :/punctuation * @ ./punctuation',
  '-/punctuation * @',
  'Before/subordinator you/pronounSubject start/verbPresent ,/punctuation * @ ./punctuation',
  'When/adverb you/pronounSubject arrive/verbPresent ,/punctuation * @ ./punctuation',
  'After/adposition the/determiner call/nounSingular ,/punctuation * @ ./punctuation',
  'By/adposition Tuesday/properNoun ,/punctuation please/interjection * @ ./punctuation',
  'If/subordinator something/pronounSubject breaks/verbPresent3 ,/punctuation * @ ./punctuation',
  'We/pronounSubject = @ ./punctuation',
  'We/pronounSubject never/adverb = @ ./punctuation',
  'Our/pronoun teams/nounPlural = @ ./punctuation',
  'They/pronounSubject always/adverb = @ ./punctuation',
  'You/pronounSubject should/auxiliaryModal + @ ./punctuation',
  'Managers/nounPlural will/auxiliaryModal + @ ./punctuation',
  'Managers/nounPlural should/auxiliaryModal + @ and/coordinator + @ ./punctuation',
  'I/pronounSubject want/verbPresent to/particleTo + @ and/coordinator + @ ./punctuation',
  'We/pronounSubject need/verbPresent to/particleTo + @ ,/punctuation + @ and/coordinator + @ ./punctuation',
  'You/pronounSubject may/auxiliaryModal + @ ,/punctuation + @ or/coordinator + @ ./punctuation',
  'Do/auxiliaryPresent you/pronounSubject + @ ?/punctuation',
  'Before/subordinator we/pronounSubject = @ ,/punctuation we/pronounSubject talk/verbPresent ./punctuation',
  'It/pronounSubject is/auxiliaryPresent time/nounSingular to/particleTo + @ ./punctuation',
]

const verbTags: Readonly<Record<string, TagName>> = {
  '*': 'verbImperative',
  '+': 'verbBase',
  '=': 'verbPresent',
}

/** `count` sentences from the frames above. */
export function invented(count: number, random: Random): Example[] {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? ''
  return Array.from({ length: count }, () => {
    const cells = pick(frames)
      .replaceAll('@', () => pick(objects))
      .split(' ')
      .map(cell => filled(cell, pick(verbs)))
    const [first] = cells
    // A list item often begins small.
    if (first !== undefined && random() < 0.85)
      first.word = first.word.charAt(0).toUpperCase() + first.word.slice(1)
    return { words: cells.map(({ word }) => word), tags: Uint8Array.from(cells, ({ tag }) => Tag[tag]) }
  })
}

function filled(cell: string, verb: string): { word: string; readonly tag: TagName } {
  const [word = '', tag = ''] = cell.split('/')
  const form = verbTags[word]
  // The tags in the frames and objects above are spelt as in `tagNames`.
  return form === undefined ? { word, tag: tag as TagName } : { word: verb, tag: form }
}
