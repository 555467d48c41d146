/** What is still held after the collector has run. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** Lets what waits for its turn end first: weak references live as long as the turn in which they were looked at. */
export async function collect(): Promise<void> {
  if (typeof collectGarbage !== 'function') throw new Error('this Node has no collector to call')
  for (let round = 0; round < 3; round += 1) {
    await new Promise(resolve => setImmediate(resolve))
    collectGarbage()
  }
}

/** Bytes in use. */
export async function heldNow(): Promise<number> {
  await collect()
  return process.memoryUsage().heapUsed
}

/**
 * How fast memory grows: bytes an edit, the slope of a line through the samples. Caches fill up at first and breathe
 * afterwards, so the first third does not count.
 */
export function growthPerEdit(samples: readonly (readonly [edits: number, bytes: number])[]): number {
  const late = samples.slice(Math.floor(samples.length / 3))
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const [x, y] = [mean(late.map(([edits]) => edits)), mean(late.map(([, bytes]) => bytes))]
  const top = late.reduce((sum, [edits, bytes]) => sum + (edits - x) * (bytes - y), 0)
  return top / late.reduce((sum, [edits]) => sum + (edits - x) ** 2, 0)
}
