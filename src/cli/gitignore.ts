/** What the `.gitignore` files from the repository's root down to a file say of it. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'

export interface Gitignore {
  /** @param place an absolute path */
  has(place: string, isFolder: boolean): boolean
}

function parentsOf(place: string): string[] {
  const folders: string[] = []
  for (let folder = path.dirname(place); ; folder = path.dirname(folder)) {
    folders.unshift(folder)
    if (folder === path.dirname(folder)) return folders
  }
}

/** @param cwd outside a repository, only `.gitignore` files from here down count */
export function createGitignore(cwd: string): Gitignore {
  const files = new Map<string, Ignore | undefined>()
  const roots = new Map<string, boolean>()

  function rulesIn(folder: string): Ignore | undefined {
    if (files.has(folder)) return files.get(folder)
    const file = path.join(folder, '.gitignore')
    let rules: Ignore | undefined
    try {
      rules = ignore().add(readFileSync(file, 'utf8'))
    } catch {
      // Most folders have none.
    }
    files.set(folder, rules)
    return rules
  }

  function isRoot(folder: string): boolean {
    const known = roots.get(folder) ?? existsSync(path.join(folder, '.git'))
    roots.set(folder, known)
    return known
  }

  return {
    has(place, isFolder) {
      const parents = parentsOf(place)
      const root = parents.map(isRoot).lastIndexOf(true)
      const start = root >= 0 ? root : Math.max(0, parents.indexOf(path.resolve(cwd)))
      let ignored = false
      for (const folder of parents.slice(start)) {
        const rules = rulesIn(folder)
        if (!rules) continue
        const relative = path.relative(folder, place).split(path.sep).join('/')
        const verdict = rules.test(isFolder ? `${relative}/` : relative)
        // The deeper file has the last word.
        if (verdict.ignored) ignored = true
        else if (verdict.unignored) ignored = false
      }
      return ignored
    },
  }
}
