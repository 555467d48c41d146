/**
 * Globs of a house style file against paths: `**` for any folders, `*` and `?` within a name. Written out rather than
 * turned into a regular expression, so that no pattern in a repository can make it slow.
 */

/** `*` and `?` within one name; at most the product of both lengths in steps. */
function matchesName(pattern: string, name: string): boolean {
  let p = 0
  let n = 0
  let star = -1
  let retry = 0
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++
      retry = n
    } else if (pattern[p] === '?' || pattern[p] === name[n]) {
      p++
      n++
    } else if (star >= 0) {
      p = star + 1
      n = ++retry
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}

/**
 * @param glob one without a slash matches at any depth; one that ends in a slash, everything in that folder
 * @param path relative to the file's folder, with forward slashes
 */
export function matchesGlob(glob: string, path: string): boolean {
  const clean = glob.replace(/^\.?\//, '').replace(/\/$/, '/**')
  const parts = (glob.includes('/') ? clean : `**/${clean}`).split('/')
  const names = path.split('/')
  // Which of the glob's parts may come next, before each name.
  let open = new Set([0])
  const spread = (set: Set<number>): Set<number> => {
    for (const at of set) if (parts[at] === '**') set.add(at + 1)
    return set
  }
  spread(open)
  for (const name of names) {
    const next = new Set<number>()
    for (const at of open) {
      const part = parts[at]
      if (part === undefined) continue
      if (part === '**') next.add(at)
      else if (matchesName(part, name)) next.add(at + 1)
    }
    open = spread(next)
  }
  return open.has(parts.length)
}
