/** Paths, folders and globs → the drafts they name. */

import { stat } from 'node:fs/promises'
import path from 'node:path'
import { importable } from '../importers/names.ts'
import { createGitignore, type Gitignore } from './gitignore.ts'
import { walk } from './walk.ts'

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

async function* matches(pattern: string, cwd: string, ignored: Gitignore): AsyncGenerator<Input> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) {
    yield { path: tidy(pattern), error: 'There is no such file or folder.' }
    return
  }
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
    absolute: path.isAbsolute(pattern),
  })
  if (found.length === 0) yield { path: pattern, error: 'No file matches.' }
  for (const file of found.sort())
    if (!ignored.has(path.resolve(cwd, file), false)) yield { path: tidy(file) }
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
    for await (const file of walk(path.resolve(cwd, name), isDraft, ignored))
      yield { path: tidy(path.join(name, path.relative(path.resolve(cwd, name), file))) }
  }
}
