/** The manifest's words → package.nls.json, so that they can be translated too. */

/** Keys of the manifest whose texts a writer sees. */
const seen: ReadonlySet<string> = new Set([
  'title',
  'shortTitle',
  'category',
  'displayName',
  'userDescription',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'deprecationMessage',
  'contextualTitle',
  'contents',
  'altText',
])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What names an entry of a list, for its key. */
function nameOf(entry: unknown, at: number): string {
  if (!isObject(entry)) return String(at)
  const name = entry['id'] ?? entry['command'] ?? entry['view'] ?? entry['name'] ?? at
  return String(name).replace(/^leadershipLens\./, '')
}

const isReference = (text: string): boolean => /^%[\w.-]+%$/.test(text)

export interface Split {
  readonly manifest: unknown
  /** Key → text. */
  readonly words: Readonly<Record<string, string>>
}

/** @param known what package.nls.json holds already: its keys stay */
export function splitManifest(manifest: unknown, known: Readonly<Record<string, string>>): Split {
  const words = new Map<string, string>()

  function refer(text: string, key: string): string {
    if (isReference(text)) {
      const own = text.slice(1, -1)
      const kept = known[own]
      if (kept !== undefined) words.set(own, kept)
      return text
    }
    if (text.trim() === '') return text
    words.set(key, text)
    return `%${key}%`
  }

  function visit(value: unknown, path: readonly string[]): unknown {
    const last = path.at(-1) ?? ''
    if (typeof value === 'string') {
      // A view's name is its title; a tool's or a grammar's is what programs call it.
      const isSeen = seen.has(last) || seen.has(path.at(-2) ?? '') || (last === 'name' && path[0] === 'views')
      return isSeen
        ? refer(value, last === 'category' ? last : path.join('.').replaceAll('leadershipLens.', ''))
        : value
    }
    if (Array.isArray(value)) return value.map((entry, at) => visit(entry, [...path, nameOf(entry, at)]))
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, visit(inner, [...path, key])]),
    )
  }

  if (!isObject(manifest)) throw new Error('package.json is no object')
  const top = { displayName: manifest['displayName'], description: manifest['description'] }
  const split = {
    ...manifest,
    ...(isObject(top)
      ? Object.fromEntries(Object.entries(top).map(([key, text]) => [key, visit(text, [key])]))
      : {}),
    contributes: visit(manifest['contributes'], []),
  }
  return { manifest: split, words: Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** The manifest with its words in it again. */
export function joinManifest(manifest: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof manifest === 'string')
    return isReference(manifest) ? (words[manifest.slice(1, -1)] ?? manifest) : manifest
  if (Array.isArray(manifest)) return manifest.map(entry => joinManifest(entry, words))
  if (!isObject(manifest)) return manifest
  return Object.fromEntries(Object.entries(manifest).map(([key, value]) => [key, joinManifest(value, words)]))
}
