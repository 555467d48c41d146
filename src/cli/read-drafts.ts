/** Reads the drafts that were named and prints each as soon as it is done. */

import path from 'node:path'
import type { DraftFormat, Reader } from '../engine/index.ts'
import { baselineWriter, readBaseline } from './baseline.ts'
import { countsOf, type Entry, readDraft } from './entries.ts'
import { githubPrinter } from './github.ts'
import { htmlPrinter, markdownPrinter } from './handed-on.ts'
import { settingsFor, wantedDrafts } from './house-drafts.ts'
import { createHouseFiles, type HouseFiles } from './house-files.ts'
import { jsonPrinter, ndjsonPrinter, type Printer } from './json.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'
import { type Content, readDraftFile, readStream } from './read-text.ts'
import { sarifPrinter } from './sarif.ts'
import { textPrinter } from './text.ts'

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly output: Output
  readonly errors: Output
}

const unnamed = '<stdin>'

export const formatOf = (file: string): DraftFormat =>
  path.extname(file).toLowerCase() === '.txt' ? 'text' : 'markdown'

async function* entriesOf(
  reader: Reader,
  options: Options,
  stdin: Streams['stdin'],
  houses: HouseFiles,
): AsyncGenerator<Entry> {
  async function entry(name: string, content: Content): Promise<Entry> {
    if ('error' in content) return { path: name, error: content.error }
    const settings = await settingsFor(name, options, houses)
    return {
      path: name,
      ...content,
      report: readDraft(reader, content.text, formatOf(name), settings),
    }
  }
  if (options.stdin) yield await entry(options.stdinFilename ?? unnamed, await readStream(stdin))
  for await (const input of wantedDrafts(options.paths, houses))
    yield 'error' in input ? input : await entry(input.path, await readDraftFile(input.path))
}

const printerFor = ({ format, color }: Options, version: string): Printer => {
  if (format === 'sarif') return sarifPrinter(version)
  if (format === 'github') return githubPrinter()
  if (format === 'html') return htmlPrinter()
  if (format === 'markdown') return markdownPrinter()
  if (format === 'json') return jsonPrinter()
  return format === 'ndjson' ? ndjsonPrinter() : textPrinter(color)
}

/**
 * @param version of the program
 * @returns the exit code
 */
export async function readDrafts(
  reader: Reader,
  options: Options,
  streams: Streams,
  version: string,
): Promise<0 | 1 | 2> {
  const printer = printerFor(options, version)
  const accepted =
    options.updateBaseline || options.baseline === undefined ? undefined : readBaseline(options.baseline)
  if (typeof accepted === 'string') {
    await streams.errors.write(`leadership-lens: ${accepted}\n`)
    return 2
  }
  const writer = options.updateBaseline ? baselineWriter() : undefined
  const houses = createHouseFiles(options.config, process.cwd(), line => streams.errors.write(line))
  let failed = false
  let counts = 0
  await streams.output.write(printer.head)
  for await (const read of entriesOf(reader, options, streams.stdin, houses)) {
    writer?.add(read)
    const entry = accepted ? accepted.withoutKnown(read) : read
    if ('error' in entry) failed = true
    else counts += countsOf(entry.report)
    const { out, err } = printer.entry(entry)
    await streams.output.write(out)
    await streams.errors.write(err)
  }
  await streams.output.write(printer.foot())
  if (options.baseline !== undefined) writer?.write(options.baseline)
  if (failed || houses.failed) return 2
  if (options.max === undefined || counts <= options.max) return 0
  await streams.errors.write(`leadership-lens: ${counts} findings, ${options.max} allowed.\n`)
  return 1
}
