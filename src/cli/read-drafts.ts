/** Reads the drafts that were named and prints each as soon as it is done. */

import path from 'node:path'
import type { Reader } from '../engine/index.ts'
import { baselineWriter, readBaseline } from './baseline.ts'
import { type Crew, createCrew } from './crew.ts'
import type { Input } from './draft-files.ts'
import { countsOf, type Entry } from './entries.ts'
import { githubPrinter } from './github.ts'
import { htmlPrinter, markdownPrinter } from './handed-on.ts'
import { wantedDrafts } from './house-drafts.ts'
import { createHouseFiles, type HouseFiles } from './house-files.ts'
import { inOrder } from './in-order.ts'
import { jsonPrinter, ndjsonPrinter, type Printer } from './json.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'
import { readStream } from './read-text.ts'
import { createReviewer, type Reviewer } from './reviewer.ts'
import { sarifPrinter } from './sarif.ts'
import { counted, textPrinter } from './text.ts'

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly output: Output
  readonly errors: Output
}

const unnamed = '<stdin>'

/** Files under way for each that is being read: the next one is there when one is done. */
const ahead = 2

/** House styles are read here too, so that what is wrong with one is said once, in its place. */
async function* wantedFiles({ paths }: Options, houses: HouseFiles): AsyncGenerator<Input> {
  for await (const input of wantedDrafts(paths, houses)) {
    if (!('error' in input)) await houses.of(path.resolve(input.path))
    yield input
  }
}

async function* entriesOf(
  here: Reviewer,
  crew: Crew,
  options: Options,
  stdin: Streams['stdin'],
  houses: HouseFiles,
): AsyncGenerator<Entry> {
  if (options.stdin) yield await here.draft(options.stdinFilename ?? unnamed, await readStream(stdin))
  const entryOf = async (input: Input): Promise<Entry> => ('error' in input ? input : crew.file(input.path))
  yield* inOrder(wantedFiles(options, houses), entryOf, { atOnce: ahead * crew.size })
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
  const here = createReviewer(reader, options, houses)
  const crew = createCrew(here, options)
  let failed = false
  let counts = 0
  await streams.output.write(printer.head)
  for await (const read of entriesOf(here, crew, options, streams.stdin, houses)) {
    writer?.add(read)
    const entry = accepted ? accepted.withoutKnown(read) : read
    if ('error' in entry) failed = true
    else counts += countsOf(entry.report)
    const { out, err } = printer.entry(entry)
    await streams.output.write(out)
    await streams.errors.write(err)
  }
  await crew.close()
  await streams.output.write(printer.foot())
  if (options.baseline !== undefined && writer) {
    const accepted = writer.write(options.baseline)
    await streams.errors.write(
      `leadership-lens: ${counted(accepted, 'mark')} accepted in '${options.baseline}'.\n`,
    )
  }
  if (failed || houses.failed) return 2
  if (options.max === undefined || counts <= options.max) return 0
  await streams.errors.write(`leadership-lens: ${counted(counts, 'finding')}, ${options.max} allowed.\n`)
  return 1
}
