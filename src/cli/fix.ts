/** `--fix`: makes the plain rewrites in the files themselves, or shows them as a unified diff. */

import { randomUUID } from 'node:crypto'
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createTwoFilesPatch } from 'diff'
import { fixDraft, type Reader } from '../engine/index.ts'
import { draftFiles } from './draft-files.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'
import { formatOf } from './read-drafts.ts'
import { readDraftFile } from './read-text.ts'

interface Streams {
  readonly output: Output
  readonly errors: Output
}

/** A reader of the file sees the old draft or the new one, never half of one; links and permissions stay. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file)
  const { mode } = await stat(target)
  const beside = `${target}.${randomUUID()}.tmp`
  try {
    await writeFile(beside, bytes, { mode, flag: 'wx' })
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function fixFile(reader: Reader, file: string, { profile, dryRun }: Options): Promise<string> {
  const content = await readDraftFile(file)
  if ('error' in content) throw new Error(content.error)
  const { text } = content
  const fixed = fixDraft(reader, text, {
    format: formatOf(file),
    ...(profile === undefined ? {} : { profile }),
  })
  if (fixed === text) return ''
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
  for await (const input of draftFiles(options.paths, process.cwd())) {
    try {
      if ('error' in input) throw new Error(input.error)
      await output.write(await fixFile(reader, input.path, options))
    } catch (error) {
      failed = true
      await errors.write(`${input.path}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return failed ? 2 : 0
}
