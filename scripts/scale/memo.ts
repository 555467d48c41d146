/** Invented memos, no two alike: for measuring, not for judging. */

/** Numbers that look drawn by chance and are the same in every run (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const names = ['Ana', 'Omar', 'Maria', 'Jonas', 'Priya', 'Chen', 'Lena', 'Kofi', 'Ruth', 'Tomas']
const teams = ['finance', 'night shift', 'maintenance', 'claims', 'nursing', 'warehouse', 'design', 'support']
const months = ['January', 'March', 'May', 'June', 'September', 'October', 'November']
const things = [
  'ledger',
  'boiler',
  'ward',
  'depot',
  'contract',
  'portal',
  'fleet',
  'archive',
  'kitchen',
  'roof',
]

type Filler = (pick: (from: readonly string[]) => string, number: (below: number) => number) => string

const sentences: readonly Filler[] = [
  (p, n) =>
    `The ${p(teams)} team must send the figures of ${p(things)} ${n(9000)} to ${p(names)} by ${1 + n(28)} ${p(months)}.`,
  (p, n) => `We are closing ${p(things)} ${n(9000)} because its guard failed ${2 + n(7)} times last year.`,
  (p, n) => `Imagine a ${p(things)} where all ${20 + n(900)} visitors are seen within the hour.`,
  (p, n) =>
    `Costs of the ${p(things)} rose by ${1 + n(30)} per cent in ${p(months)}, while the ${p(teams)} team stayed at ${10 + n(90)} people.`,
  (p, n) => `Do not share the draft for ${p(things)} ${n(9000)} with anyone outside ${p(teams)}.`,
  (p, n) =>
    `In ${p(months)}, ${p(names)} worked ${2 + n(9)} nights so that the ${p(things)} could open, and I am grateful.`,
  (p, n) => `Please check ${p(things)} ${n(9000)} before each shift and call ${p(names)} if you see a fault.`,
  (p, n) => `Together we can bring the ${p(things)} home by ${p(months)}, ${1 + n(12)} desks at a time.`,
  (p, n) =>
    `${p(names)} will decide on option ${n(40)} in ${p(months)}; until then nothing changes for the ${p(teams)} team.`,
  (p, n) =>
    `What would help you most with ${p(things)} ${n(9000)}? Tell ${p(names)} before ${1 + n(28)} ${p(months)}.`,
]

const wordsIn = (text: string): number => text.split(' ').length

/** @param words at least, to the end of a paragraph */
export function memo(id: number, words: number): string {
  const number = randomFrom(id)
  const pick = (from: readonly string[]): string => from[number(from.length)] ?? ''
  const paragraphs = [`Dear ${pick(teams)} team,`]
  let have = wordsIn(paragraphs[0] ?? '')
  while (have < words) {
    const paragraph = Array.from({ length: 2 + number(3) }, () =>
      (sentences[number(sentences.length)] ?? (() => ''))(pick, number),
    ).join(' ')
    paragraphs.push(paragraph)
    have += wordsIn(paragraph)
  }
  return paragraphs.join('\n\n')
}
