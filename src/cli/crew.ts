/** Who reads the drafts: this thread while there are few, worker threads as soon as it is worth starting them. */

import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'
import type { LineAnswer, NumberedLine } from './batch-line.ts'
import type { Entry } from './entries.ts'
import type { Options } from './options.ts'
import type { Reviewer } from './reviewer.ts'

export interface Crew {
  /** How many read at the same time. */
  readonly size: number
  file(name: string): Promise<Entry>
  line(line: NumberedLine): Promise<LineAnswer>
  close(): Promise<void>
}

/** Milliseconds of reading here after which threads, each with a reader of its own, pay for their start. */
const worthThreads = 200

/** What the bundle exports for its own worker threads; see main.ts. */
type Task = 'reviewFile' | 'reviewLine'

/** Piscina's own half of a worker lies beside the bundle, which is what the worker then loads. */
async function startPool(size: number, options: Options): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({ filename: __filename, minThreads: size, maxThreads: size, workerData: options })
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** @param here reads in this thread */
export function createCrew(here: Reviewer, options: Options): Crew {
  const size = options.workers ?? availableParallelism()
  let pool: Promise<Piscina> | undefined
  let spent = 0

  const isHere = (): boolean => size === 1 || (options.workers === undefined && spent < worthThreads)

  async function readHere<Result>(read: () => Promise<Result>): Promise<Result> {
    const start = performance.now()
    const result = await read()
    spent += performance.now() - start
    return result
  }

  async function readThere(name: Task, task: unknown): Promise<unknown> {
    pool ??= startPool(size, options)
    return (await pool).run(task, { name })
  }

  return {
    size,
    async file(name) {
      if (isHere()) return readHere(() => here.file(name))
      try {
        // What the worker's half of this program answers.
        return (await readThere('reviewFile', name)) as Entry
      } catch (error) {
        // A thread that ran out of memory takes one draft with it; the pool starts another.
        return { path: name, error: `Its reading broke off: ${wordsOf(error)}` }
      }
    },
    async line(line) {
      if (isHere()) return readHere(() => here.line(line))
      try {
        // As above.
        return (await readThere('reviewLine', line)) as LineAnswer
      } catch (error) {
        const answer = { line: line.number, error: `Its reading broke off: ${wordsOf(error)}` }
        return { out: `${JSON.stringify(answer)}\n`, counts: 0 }
      }
    },
    async close() {
      await (await pool)?.destroy()
    },
  }
}
