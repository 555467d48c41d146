/** The file's text with one more name in it; everything else, comments too, stays as it is written. */

import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml'

const key = 'houseNames'

/** @returns undefined where the file cannot be read, or has the name already */
export function withHouseName(text: string, name: string): string | undefined {
  const document = parseDocument(text, { logLevel: 'silent' })
  const root = document.contents
  if (document.errors.length > 0 || (root !== null && !isMap(root))) return undefined
  const names = root?.get(key, true)
  if (isSeq(names)) {
    if (names.items.some(item => isScalar(item) && String(item.value) === name)) return undefined
    const last = names.items.at(-1)
    // Written behind the last one, a list keeps its look; one in brackets is written anew.
    if (!names.flow && isScalar(last) && last.range) {
      const line = text.slice(text.lastIndexOf('\n', last.range[0]) + 1, last.range[0])
      const end = text.indexOf('\n', last.range[1])
      const at = end < 0 ? text.length : end
      if (/^[ ]*-[ ]+$/.test(line))
        return `${text.slice(0, at)}\n${line}${stringify(name).trim()}${text.slice(at)}`
    }
    names.add(document.createNode(name))
    return document.toString()
  }
  if (names === undefined || names === null) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n'
    return `${text}${gap}${stringify({ [key]: [name] })}`
  }
  return undefined
}
