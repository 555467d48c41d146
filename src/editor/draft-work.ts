/** The reading of one open draft: begun for each version, taken in slices, left off when a newer one comes. */

import type { OpenDraft, ReadOptions, Report, Steps } from '../engine/index.ts'
// Straight from its file: the rest of the engine is read in when the first draft wants it.
import { finish } from '../engine/steps.ts'
import { inSlices } from './in-slices.ts'

/** How readings went, for tests: a clock would say less on a busy machine. */
export interface WorkCounts {
  /** Slices that began, and readings that were left off for a newer text. */
  slices: number
  leftOff: number
}

export interface Reading {
  readonly version: number
  readonly report: Report
  /** Milliseconds of work. */
  readonly cost: number
}

/** What is kept of an open draft; it goes with the draft. */
export interface DraftWork {
  /** @returns undefined where it was left off, or somebody is at this version already */
  read(version: number, text: string, options: ReadOptions): Promise<Reading | undefined>
  /** The same for whoever cannot wait; what has been worked out of this version is not done again. */
  readNow(version: number, text: string, options: ReadOptions): Reading
  leaveOff(): void
}

interface Begun {
  readonly version: number
  readonly steps: Steps<Report>
}

export function createDraftWork(open: OpenDraft, counts: WorkCounts): DraftWork {
  let begun: Begun | undefined

  /** A report's sentences and findings are made when they are first asked for; that takes its time, too. */
  function* told(reading: Steps<Report>): Steps<Report> {
    const report = yield* reading
    yield
    yield* open.tellInSteps(report)
    return report
  }

  function begin(version: number, text: string, options: ReadOptions): Begun {
    leaveOff()
    begun = { version, steps: told(open.readInSteps(text, options)) }
    return begun
  }

  function leaveOff(): void {
    if (begun) counts.leftOff += 1
    begun = undefined
  }

  return {
    leaveOff,
    async read(version, text, options) {
      if (begun?.version === version) return undefined
      const mine = begin(version, text, options)
      const isWanted = (): boolean => {
        if (begun !== mine) return false
        counts.slices += 1
        return true
      }
      try {
        const done = await inSlices(mine.steps, isWanted)
        return done && { version, report: done.value, cost: done.cost }
      } finally {
        // Steps that failed are not taken up again.
        if (begun === mine) begun = undefined
      }
    },
    readNow(version, text, options) {
      const mine = begun?.version === version ? begun : begin(version, text, options)
      const start = performance.now()
      begun = undefined
      return { version, report: finish(mine.steps), cost: performance.now() - start }
    },
  }
}
