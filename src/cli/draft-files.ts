/** Paths, folders and globs → the drafts they name. */

import { readdir } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { importable } from '../importers/names.ts'
import { createGitignore, type Gitignore } from './gitignore.ts'
import { reasonOf } from './read-text.ts'
import { behind, walk } from './walk.ts'

/** A draft to read, or a name that leads to none. */
export type Input = { readonly path: string } | { readonly path: string; readonly error: string }

const draftExtensions: ReadonlySet<string> = new Set(['.md', '.markdown', '.memo', '.txt'])

export const isDraft = (file: string): boolean =>
  draftExtensions.has(path.extname(file).toLowerCase()) || importable(file)

/** Forward slashes on every system, so that outputs compare. */
const tidy = (file: string): string => path.normalize(file).split(path.sep).join('/')

async function kindOf(name: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
}

/**
 * Node's own reading of folders for tinyglobby, which passes over folders that may not be read and over links: the
 * former are remembered, and the latter pass for files until it is known what is behind them.
 */
function openFs(remember: (place: string, error: unknown) => void) {
  const readFolder = (place: string, options: object, done: (...results: unknown[]) => void): void =>
    readdir(place, { ...options, withFileTypes: true }, (error, entries) => {
      if (error && error.code !== 'ENOENT') remember(place, error)
      for (const entry of entries ?? []) {
        if (entry.isDirectory()) continue
        entry.isFile = () => true
        entry.isSymbolicLink = () => false
      }
      done(error, entries)
    })
  // tinyglobby calls it in this one of its forms.
  return { readdir: readFolder as typeof readdir }
}

async function* matches(pattern: string, cwd: string, ignored: Gitignore): AsyncGenerator<Input> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) {
    yield { path: tidy(pattern), error: 'There is no such file or folder.' }
    return
  }
  const shown = (place: string): string => (path.isAbsolute(pattern) ? place : path.relative(cwd, place))
  const unreadable: Input[] = []
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
    absolute: path.isAbsolute(pattern),
    fs: openFs((place, error) => {
      if (!ignored.has(path.resolve(cwd, place), true))
        unreadable.push({ path: tidy(shown(path.resolve(cwd, place))), error: reasonOf(error) })
    }),
  })
  if (found.length + unreadable.length === 0) yield { path: pattern, error: 'No file matches.' }
  yield* unreadable.sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const file of found.sort()) {
    const place = path.resolve(cwd, file)
    if (ignored.has(place, false)) continue
    // Pipes and devices match too, and reading one would wait for ever.
    const input = await behind(place, cwd, () => true)
    if (input) yield { ...input, path: tidy(file) }
  }
}

/**
 * A file named outright is read whatever its extension, ignored or not: somebody asked for it.
 * @returns each draft once, in the order of the names; within a folder by name
 */
export async function* draftFiles(names: readonly string[], cwd: string): AsyncGenerator<Input> {
  const ignored = createGitignore(cwd)
  const seen = new Set<string>()
  for (const name of names)
    for await (const input of inputsOf(name, cwd, ignored)) {
      const place = path.resolve(cwd, input.path)
      if (seen.has(place)) continue
      seen.add(place)
      yield input
    }
}

async function* inputsOf(name: string, cwd: string, ignored: Gitignore): AsyncGenerator<Input> {
  const kind = await kindOf(path.resolve(cwd, name))
  if (kind === 'none') yield* matches(name, cwd, ignored)
  else if (kind === 'file') yield { path: tidy(name) }
  else {
    const folder = path.resolve(cwd, name)
    for await (const { place, ...found } of walk(folder, isDraft, ignored))
      yield { ...found, path: tidy(path.join(name, path.relative(folder, place))) }
  }
}
