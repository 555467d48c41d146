/** Link and footnote definitions hold for a whole draft; a chunk that uses one is parsed with it. */

const linkPattern =
  /\[((?:[^[\]\\\n]|\\.){1,200})\]:[ \t]{0,20}(?:<[^<>\n]{0,2000}>|[^\s<]\S{0,2000})(?:[ \t]{1,20}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?[ \t]{0,20}\r?(?:\n|$)/y
const footnotePattern = /\[(\^[^[\]\s]{1,200})\]:[^\n]{0,2000}(?:\n|$)/y

const normal = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * @param starts of the chunks: a definition may not stand in the middle of a paragraph
 * @returns each definition's line by its label; the first one holds
 */
export function linkDefinitions(text: string, starts: Iterable<number>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!text.includes(']:')) return found
  for (const start of starts) {
    for (let at = start; text[at] === '['; ) {
      const pattern = text[at + 1] === '^' ? footnotePattern : linkPattern
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) break
      const label = normal(match[1] ?? '')
      if (!found.has(label)) found.set(label, match[0].trimEnd())
      at += match[0].length
    }
  }
  return found
}

const labelPattern = /\[([^[\]]{1,200})\]/g

/** A block of its own, so that an indented line behind a footnote does not go on with it. */
const closing = '<!---->'

/** @returns what to put before the chunk's source so that its references resolve; '' mostly */
export function definitionsFor(source: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0 || !source.includes('[')) return ''
  const lines = new Set<string>()
  for (const match of source.matchAll(labelPattern)) {
    const line = definitions.get(normal(match[1] ?? ''))
    if (line) lines.add(line)
  }
  return lines.size === 0 ? '' : `${[...lines, closing].join('\n\n')}\n\n`
}
