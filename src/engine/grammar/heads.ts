/**
 * The words a pattern can begin with. Looking them up at each token is far cheaper than trying every
 * pattern there, and no list of triggers has to be kept by hand.
 */

/** More beginnings than this are not worth a table. */
const mostHeads = 600

/** Index behind the bracket that closes the group opened at `open`. */
function closeOf(source: string, open: number): number {
  let depth = 0
  for (let i = open; i < source.length; i++) {
    const char = source[i]
    if (char === '\\') i++
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i + 1
  }
  return source.length
}

function alternativesOf(source: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === '(') i = closeOf(source, i) - 1
    else if (source[i] === '|') {
      parts.push(source.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, source.slice(from)]
}

/** Splits a leading group into what it holds and what follows. */
function leadingGroup(source: string): { inner: string; optional: boolean; rest: string } {
  const end = closeOf(source, 0)
  const inner = source.slice(source.startsWith('(?:') ? 3 : 1, end - 1)
  const optional = source[end] === '?' || source[end] === '*'
  const quantified = optional || source[end] === '+'
  return { inner, optional, rest: source.slice(quantified ? end + 1 : end) }
}

const digits = '0123456789'

/** The characters of a short class, such as `[- ]` or `[2-9]`; undefined for another. */
function fewOf(source: string, end: number): string[] | undefined {
  const inner = source.slice(1, end - 1)
  if (/^\d-\d$/.test(inner)) return [...digits.slice(Number(inner[0]), Number(inner[2]) + 1)]
  return end > 0 && /^[^\\^](?:[^\\-]{0,3}|[^\\-]{0,2}-)$/.test(inner) ? [...inner] : undefined
}

/** @returns false where the beginning is open (a wide character class, a repeat) */
function collect(source: string, word: string, heads: Set<string>): boolean {
  if (heads.size > mostHeads) return false
  const char = source[0]
  if (char === undefined || char === ' ') {
    heads.add(word)
    return word !== ''
  }
  if (source.startsWith('(?=') || source.startsWith('(?!') || source.startsWith('(?<')) {
    return collect(source.slice(closeOf(source, 0)), word, heads)
  }
  if (char === '(') {
    const { inner, optional, rest } = leadingGroup(source)
    if (optional && !collect(rest, word, heads)) return false
    return alternativesOf(inner).every(each => collect(each + rest, word, heads))
  }
  const end = char === '[' ? source.indexOf(']') + 1 : 1
  const characters = char === '[' ? fewOf(source, end) : [char]
  if (!characters || /[\]{}.*+?^$\\]/.test(char) || /[{*+]/.test(source[end] ?? '')) return false
  const optional = source[end] === '?'
  const rest = source.slice(optional ? end + 1 : end)
  if (optional && !collect(rest, word, heads)) return false
  // A blank in a class ends the word as any other does.
  return characters.every(each =>
    each === ' ' ? collect(' ', word, heads) : collect(rest, word + each, heads),
  )
}

/** The lower-case words one of which a match of `source` begins with; undefined where that is open. */
export function headsOf(source: string): ReadonlySet<string> | undefined {
  const heads = new Set<string>()
  return alternativesOf(source).every(each => collect(each, '', heads)) ? heads : undefined
}
