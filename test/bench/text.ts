/** Invented drafts of any length, no sentence twice. */

const openings = ['Team,', 'Dear colleagues,', 'Good morning,']
const sentences: readonly ((n: number) => string)[] = [
  n => `By ${1 + (n % 28)} June, please send the figures of site ${n} to Ana in the finance office.`,
  n => `We close the line in hall ${n} because its guard failed twice, and nobody will work beside it again.`,
  n => `You must complete module ${n} before you return to the floor.`,
  n => `Imagine a ward where all ${n} patients are seen within the hour.`,
  n => `Revenue of unit ${n} rose by ${n % 17} per cent in the first quarter, while costs stayed flat.`,
  n => `Do not share the draft of contract ${n} with anyone outside the company.`,
  n => `Last week, crew ${n} worked through the night so that the bridge could open, and I am grateful.`,
  n => `The steering group will decide on option ${n} in September; until then nothing changes for you.`,
  n => `If you see a fault on unit ${n}, stop the machine and call Omar, who answers day and night.`,
  n => `Together we can bring plan ${n} to life, one desk at a time.`,
]
const items: readonly ((n: number) => string)[] = [
  n => `- Order the parts for site ${n}`,
  n => `- Maria: sign off list ${n} by Friday`,
  n => `- Review of the ${n} open tickets, with owners and dates`,
]

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Paragraphs of two to five sentences, a heading and a list now and then, as Markdown. */
export function draftOf(words: number): string {
  const blocks = [openings[words % openings.length] ?? '']
  let have = 1
  for (let n = 1; have < words; n += 1) {
    const make = (list: readonly ((n: number) => string)[], count: number): string[] =>
      Array.from({ length: count }, (_, i) => list[(n + i * 3) % list.length]?.(n * 10 + i) ?? '')
    const block =
      n % 9 === 0
        ? `## Step ${n}`
        : n % 5 === 0
          ? make(items, 3).join('\n')
          : make(sentences, 2 + (n % 4)).join(' ')
    blocks.push(block)
    have += countWords(block)
  }
  return `${blocks.join('\n\n')}\n`
}
