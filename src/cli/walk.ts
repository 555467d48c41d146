import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Gitignore } from './gitignore.ts'

const neverSearched: ReadonlySet<string> = new Set(['node_modules', '.git'])

/**
 * Files below a folder, by name, depth first. Links to folders are not followed: they may lead in circles.
 * A folder that may not be read holds nothing.
 */
export async function* walk(
  folder: string,
  wanted: (file: string) => boolean,
  ignored: Gitignore,
): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (neverSearched.has(entry.name) || ignored.has(place, true)) continue
      yield* walk(place, wanted, ignored)
    } else if (wanted(entry.name) && !ignored.has(place, false)) yield place
  }
}
