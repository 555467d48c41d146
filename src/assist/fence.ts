/** Sets text of strangers apart from what a model is told, between marks that the text does not contain. */

export interface Fence {
  readonly begin: string
  readonly end: string
}

const nameFor = (name: string, tries: number): string => `=====${name}-${tries}`

/** Letters of another width or form do not make a mark either. */
const folded = (text: string): string => text.normalize('NFKC').toUpperCase()

/** @returns marks that occur in none of the texts, however they are written there */
export function fenceFor(name: string, texts: readonly string[]): Fence {
  const all = texts.map(folded).join('\n')
  let tries = 1
  while (all.includes(folded(nameFor(name, tries)))) tries++
  const mark = nameFor(name, tries)
  return { begin: `${mark} BEGINS=====`, end: `${mark} ENDS=====` }
}

export const fenced = ({ begin, end }: Fence, text: string): string => `${begin}\n${text}\n${end}`
