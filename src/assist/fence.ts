/** Sets text of strangers apart from what a model is told, with a mark that the text does not contain. */

const markFor = (name: string, tries: number): string => `=====${name}-${tries}=====`

/** Letters that look alike or widths that fold into another do not make a mark. */
const folded = (text: string): string => text.normalize('NFKC').toUpperCase()

/** @returns a line that occurs in none of the texts, however it is written there */
export function fenceFor(name: string, texts: readonly string[]): string {
  const all = texts.map(folded).join('\n')
  let tries = 1
  while (all.includes(folded(markFor(name, tries)))) tries++
  return markFor(name, tries)
}

export const fenced = (fence: string, text: string): string => `${fence}\n${text}\n${fence}`
