/** Link definitions may stand anywhere in Markdown; a chunk that uses one is parsed with it. */

const definitionPattern = /^ {0,3}\[([^\]\n]{1,200})\]:[^\n]{0,2000}$/gm

/** @returns each definition's line by its label, lower-cased */
export function linkDefinitions(text: string): ReadonlyMap<string, string> {
  if (!text.includes(']:')) return new Map()
  return new Map(
    [...text.matchAll(definitionPattern)].map(match => [(match[1] ?? '').toLowerCase(), match[0]]),
  )
}

const labelPattern = /\[([^[\]\n]{1,200})\]/g

/** @returns what to append to the chunk's source so that its references resolve; '' mostly */
export function definitionsFor(source: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0 || !source.includes('[')) return ''
  const lines = new Set<string>()
  for (const match of source.matchAll(labelPattern)) {
    const line = definitions.get((match[1] ?? '').toLowerCase())
    if (line) lines.add(line)
  }
  return lines.size === 0 ? '' : `\n\n${[...lines].join('\n')}`
}
