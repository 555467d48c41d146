/** `--fix`: makes the plain rewrites in the files themselves, or shows them as a unified diff. */

import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createTwoFilesPatch } from 'diff'
import { fixDraft, type Reader } from '../engine/index.ts'
import { type ReadSettings, readOptionsOf } from './entries.ts'
import { settingsFor, wantedDrafts } from './house-drafts.ts'
import { createHouseFiles } from './house-files.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'
import { readDraftFile } from './read-text.ts'
import { formatOf } from './reviewer.ts'

interface Streams {
  readonly output: Output
  readonly errors: Output
}

/** A reader of the file sees the old draft or the new one, never half of one; links and permissions stay. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file)
  const { mode } = await stat(target)
  // Always the same name: what a run that was stopped left behind, the next one takes away.
  const beside = `${target}.lens-new`
  await rm(beside, { force: true })
  try {
    await writeFile(beside, bytes, { mode, flag: 'wx' })
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function fixFile(
  reader: Reader,
  file: string,
  settings: ReadSettings,
  dryRun: boolean,
): Promise<string> {
  const content = await readDraftFile(file)
  if ('error' in content) throw new Error(content.error)
  const { text, convertedFrom } = content
  const fixed = fixDraft(reader, text, readOptionsOf(formatOf(file), settings))
  if (fixed === text) return ''
  if (convertedFrom !== undefined) throw new Error('--fix changes text files only; it was left as it is.')
  // What is not UTF-8 would come back in another encoding.
  if (!Buffer.from(text).equals(await readFile(file)))
    throw new Error('It is not UTF-8; it was left as it is.')
  if (dryRun)
    return createTwoFilesPatch(`a/${file}`, `b/${file}`, text, fixed, undefined, undefined, { context: 2 })
  await replaceFile(file, Buffer.from(fixed))
  return `${file}: fixed\n`
}

/** @returns the exit code */
export async function fixDrafts(
  reader: Reader,
  options: Options,
  { output, errors }: Streams,
): Promise<0 | 2> {
  let failed = false
  const houses = createHouseFiles(options.config, process.cwd(), line => errors.write(line))
  for await (const input of wantedDrafts(options.paths, houses)) {
    try {
      if ('error' in input) throw new Error(input.error)
      const settings = await settingsFor(input.path, options, houses)
      await output.write(await fixFile(reader, input.path, settings, options.dryRun))
    } catch (error) {
      failed = true
      await errors.write(`${input.path}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return failed || houses.failed ? 2 : 0
}
