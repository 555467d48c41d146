/** Front matter and `lens-` comments: what the draft says about itself. */

import { isMap, isScalar, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { FrontMatter, Problem } from '../draft.ts'

const matterPattern = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** Length of the front matter at the start of the text, closing line included; 0 without one. */
export function frontMatterLength(text: string): number {
  if (!text.startsWith('---')) return 0
  return matterPattern.exec(text)?.[0].length ?? 0
}

/** UTF-16 code units. The YAML parser's cost grows with the square of the number of keys. */
const longestMatter = 20_000
/** Nested that deep, YAML exhausts the parser's stack and memory. */
const tooDeep = /(?:[[{][^\n[{]{0,100}){50}|^(?:[ \t]*[-?:][ \t]+){30}|^[ \t]{200}/m

/** The parser counts code units and may stop between the halves of a character. */
function wholeCharacters(text: string, start: number, end: number): { start: number; end: number } {
  const splits = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end }
}

interface Value {
  readonly text: string
  readonly start: number
  readonly end: number
}

const placeOf = (node: Node | null | undefined, base: number): { start: number; end: number } => ({
  start: base + (node?.range?.[0] ?? 0),
  end: base + (node?.range?.[1] ?? 0),
})

function readString(map: YAMLMap, key: string, base: number, problems: Problem[]): Value | undefined {
  const pair = map.items.find(item => isScalar(item.key) && item.key.value === key)
  if (!pair) return undefined
  // YAML's types leave a pair's value open; parseDocument only ever puts nodes or null there.
  const node = pair.value as Node | null
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
    return { text: node.value.trim(), ...placeOf(node, base) }
  }
  const where = node ?? (pair.key as Node)
  problems.push({ ...placeOf(where, base), message: `\`${key}\` takes a text.` })
  return undefined
}

/**
 * @param length of the front matter, as frontMatterLength tells
 * @param profiles the ids that `profile:` may name
 */
export function readFrontMatter(text: string, length: number, profiles: ReadonlySet<string>): FrontMatter {
  if (length === 0) return { problems: [] }
  const base = text.indexOf('\n') + 1
  const yaml = text.slice(base, length).replace(/(?:---|\.\.\.)[ \t]*(?:\r?\n)?$/, '')
  if (yaml.length > longestMatter || tooDeep.test(yaml)) {
    const message = 'The front matter is too long or too deep to be read.'
    return { problems: [{ start: base, end: base + Math.max(1, yaml.indexOf('\n')), message }] }
  }
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: false, logLevel: 'silent' })
  const problems: Problem[] = document.errors.map(error => ({
    ...wholeCharacters(text, base + error.pos[0], base + Math.max(error.pos[1], error.pos[0] + 1)),
    message: `The front matter cannot be read: ${error.message.split('\n')[0]}`,
  }))
  const root = document.contents
  if (!isMap(root)) return { problems }
  const nested = root.get('leadership-lens', true)
  const maps = isMap(nested) ? [nested, root] : [root]
  const find = (key: string): Value | undefined => {
    for (const map of maps) {
      const value = readString(map, key, base, problems)
      if (value) return value
    }
    return undefined
  }
  const profile = find('profile')
  const purpose = find('purpose')
  const known = profile !== undefined && profiles.has(profile.text)
  if (profile && !known)
    problems.push({ ...spanOf(profile), message: unknownProfile(profile.text, profiles) })
  return {
    ...(profile && known ? { profile: profile.text, profileFrom: 'front-matter' as const } : {}),
    ...(purpose ? { purpose: purpose.text } : {}),
    problems,
  }
}

const spanOf = ({ start, end }: Value): { start: number; end: number } => ({ start, end })

export function unknownProfile(name: string, profiles: ReadonlySet<string>): string {
  return `There is no profile \`${name}\`. The profiles are: ${[...profiles].join(', ')}.`
}
