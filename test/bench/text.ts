/** Invented drafts of any length, no sentence twice: the wording of the rules' examples, each with a place of its own. */

import { rules } from '../../src/engine/rules/registry.ts'

const openings = ['Team,', 'Dear colleagues,', 'Good morning,']

/** Sentences of which each number makes another one. */
const numbered: readonly ((n: number) => string)[] = [
  n => `By ${1 + (n % 28)} June, please send the figures of site ${n} to Ana in the finance office.`,
  n => `We close the line in hall ${n} because its guard failed twice, and nobody will work beside it again.`,
  n => `Revenue of unit ${n} rose by ${n % 17} per cent in the first quarter, while costs stayed flat.`,
  n => `Last week, crew ${n} worked through the night so that the bridge could open, and I am grateful.`,
  n => `The steering group will decide on option ${n} in September; until then nothing changes for you.`,
  n => `If you see a fault on unit ${n}, stop the machine and call Omar, who answers day and night.`,
]

/** Whole single sentences among the examples and near misses: the words that writers use, several hundred of them. */
const examples: readonly ((n: number) => string)[] = rules
  .flatMap(rule => [...rule.examples.positive, ...rule.examples.nearMisses])
  .map(({ draft }) => draft.replaceAll(/\[\[(?!\w+:)|\]\]/g, ''))
  .filter(draft => /^[A-Z][^.!?\n[\]`*#|]{20,160}\.$/.test(draft))
  .map(draft => (n: number) => `${draft.slice(0, -1)} at site ${n}.`)

const sentences = [...numbered, ...examples]

const items: readonly ((n: number) => string)[] = [
  n => `- Order the parts for site ${n}`,
  n => `- Maria: sign off list ${n} by Friday`,
  n => `- Review of the ${n} open tickets, with owners and dates`,
]

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

const sentence = (n: number): string => sentences[n % sentences.length]?.(n) ?? ''

function filled(words: number, head: string, between: string, block: (n: number) => string): string {
  const blocks = [head]
  let have = countWords(head)
  for (let n = 1; have < words; n += 1) {
    const next = block(n)
    blocks.push(next)
    have += countWords(next)
  }
  return `${blocks.join(between)}\n`
}

const run = (make: (n: number) => string, n: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => make(n * 7 + i))

/**
 * Paragraphs of two to five sentences, a heading and a list now and then, as Markdown.
 * @param variant another text of the same kind for each number
 */
export function draftOf(words: number, variant = 0): string {
  const item = (n: number): string => items[n % items.length]?.(n) ?? ''
  return filled(words, openings[(words + variant) % openings.length] ?? '', '\n\n', each => {
    const n = each + variant * 1_000_003
    if (each % 9 === 0) return `## Step ${n}`
    if (each % 5 === 0) return run(item, n, 3).join('\n')
    return run(sentence, n, 2 + (each % 4)).join(' ')
  })
}

/** One paragraph, however long. */
export const paragraphOf = (words: number): string => filled(words, 'Team,', ' ', sentence)

/** One list, an item a sentence. */
export const listOf = (words: number): string =>
  filled(words, '- Order the parts', '\n', n => `- ${sentence(n)}`)
