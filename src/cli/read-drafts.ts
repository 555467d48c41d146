/** Reads the drafts that were named and prints each as soon as it is done. */

import path from 'node:path'
import type { DraftFormat, Reader } from '../engine/index.ts'
import { draftFiles } from './draft-files.ts'
import { countsOf, type Entry, readDraft } from './entries.ts'
import { jsonPrinter, ndjsonPrinter, type Printer } from './json.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'
import { type Content, readDraftFile, readStream } from './read-text.ts'
import { textPrinter } from './text.ts'

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly output: Output
  readonly errors: Output
}

const unnamed = '<stdin>'

export const formatOf = (file: string): DraftFormat =>
  path.extname(file).toLowerCase() === '.txt' ? 'text' : 'markdown'

async function* entriesOf(reader: Reader, options: Options, stdin: Streams['stdin']): AsyncGenerator<Entry> {
  const entry = (name: string, content: Content): Entry =>
    'error' in content
      ? { path: name, error: content.error }
      : { path: name, ...content, report: readDraft(reader, content.text, formatOf(name), options) }
  if (options.stdin) yield entry(options.stdinFilename ?? unnamed, await readStream(stdin))
  for await (const input of draftFiles(options.paths, process.cwd()))
    yield 'error' in input ? input : entry(input.path, await readDraftFile(input.path))
}

const printerFor = ({ format, color }: Options): Printer => {
  if (format === 'json') return jsonPrinter()
  return format === 'ndjson' ? ndjsonPrinter() : textPrinter(color)
}

/** @returns the exit code */
export async function readDrafts(reader: Reader, options: Options, streams: Streams): Promise<0 | 1 | 2> {
  const printer = printerFor(options)
  let failed = false
  let counts = 0
  await streams.output.write(printer.head)
  for await (const entry of entriesOf(reader, options, streams.stdin)) {
    if ('error' in entry) failed = true
    else counts += countsOf(entry.report)
    const { out, err } = printer.entry(entry)
    await streams.output.write(out)
    await streams.errors.write(err)
  }
  await streams.output.write(printer.foot())
  if (failed) return 2
  if (options.max === undefined || counts <= options.max) return 0
  await streams.errors.write(`leadership-lens: ${counts} findings, ${options.max} allowed.\n`)
  return 1
}
