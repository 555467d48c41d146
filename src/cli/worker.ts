/** The program's half in a worker thread: a reader of its own, and nothing said about the house style twice. */

import { workerData } from 'node:worker_threads'
import type { LineAnswer, NumberedLine } from './batch-line.ts'
import type { Entry } from './entries.ts'
import { newReader } from './new-reader.ts'
import type { Options } from './options.ts'
import type { Reviewer } from './reviewer.ts'

let reviewer: Promise<Reviewer> | undefined

async function start(): Promise<Reviewer> {
  const [reader, { createReviewer }, { createHouseFiles }] = await Promise.all([
    newReader(0),
    import('./reviewer.ts'),
    import('./house-files.ts'),
  ])
  // Handed over by crew.ts, as a copy of what the main thread parsed.
  const options = workerData as Options
  return createReviewer(
    reader,
    options,
    createHouseFiles(options.config, process.cwd(), async () => {}),
  )
}

function own(): Promise<Reviewer> {
  reviewer ??= start()
  return reviewer
}

export const reviewFile = async (name: string): Promise<Entry> => (await own()).file(name)

export const reviewLine = async (line: NumberedLine): Promise<LineAnswer> => (await own()).line(line)
