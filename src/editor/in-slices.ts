/** Takes the steps of a long reading a few milliseconds at a time, so that keys and other extensions get their turn. */

import type { Steps } from '../engine/index.ts'

/** Milliseconds after which a slice ends. What a step may take longer than that keeps a slice below ten. */
const sliceLength = 5

export interface Done<T> {
  readonly value: T
  /** Milliseconds of work. */
  readonly cost: number
}

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0))

/**
 * @param isWanted asked before each slice; where it is not, the rest of the steps is left undone
 * @param now the clock, in milliseconds
 * @returns undefined where the steps were not taken to the end
 */
export async function inSlices<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  now: () => number = () => performance.now(),
): Promise<Done<T> | undefined> {
  let cost = 0
  while (isWanted()) {
    const start = now()
    let spent = 0
    while (spent < sliceLength) {
      const { done, value } = steps.next()
      spent = now() - start
      if (done) return { value, cost: cost + spent }
    }
    cost += spent
    await pause()
  }
  return undefined
}
