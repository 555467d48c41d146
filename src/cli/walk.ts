import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Gitignore } from './gitignore.ts'
import { reasonOf } from './read-text.ts'

/** A file to read, or something on the way that could not be searched. */
export type Found = { readonly place: string } | { readonly place: string; readonly error: string }

const neverSearched: ReadonlySet<string> = new Set(['node_modules', '.git'])

/** Emacs marks an open file with a link of this name to nowhere. */
const isLockFile = (name: string): boolean => name.startsWith('.#')

const isWithin = (place: string, folder: string): boolean => {
  const relative = path.relative(folder, place)
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative))
}

/**
 * What a link, a pipe or a device comes to. Links to folders are not followed: they may lead in circles or out of what
 * was asked for. One that stays within has its drafts read where they lie.
 * @param folder that is searched
 * @returns nothing where nothing is lost
 */
export async function behind(
  place: string,
  folder: string,
  wanted: (file: string) => boolean,
): Promise<Found | undefined> {
  const name = path.basename(place)
  if (isLockFile(name)) return undefined
  try {
    const kind = await stat(place)
    if (kind.isDirectory()) {
      const [target, own] = await Promise.all([realpath(place), realpath(folder)])
      return isWithin(target, own)
        ? undefined
        : { place, error: 'It is a link to a folder elsewhere, which is not followed. Name that folder.' }
    }
    if (!wanted(name)) return undefined
    return kind.isFile() ? { place } : { place, error: 'It is no file.' }
  } catch (error) {
    const isCircle = error instanceof Error && 'code' in error && error.code === 'ELOOP'
    return wanted(name) || isCircle ? { place, error: reasonOf(error) } : undefined
  }
}

/** Files below a folder, by name, depth first. A folder that may not be read is named. */
export async function* walk(
  folder: string,
  wanted: (file: string) => boolean,
  ignored: Gitignore,
  root = folder,
): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(reasonOf)
  if (typeof entries === 'string') {
    yield { place: folder, error: entries }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (neverSearched.has(entry.name) || ignored.has(place, true)) continue
      yield* walk(place, wanted, ignored, root)
    } else if (entry.isFile()) {
      if (wanted(entry.name) && !ignored.has(place, false)) yield { place }
    } else if (!ignored.has(place, false)) {
      const found = await behind(place, root, wanted)
      if (found) yield found
    }
  }
}
