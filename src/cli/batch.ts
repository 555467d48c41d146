/** NDJSON in, NDJSON out, line by line: the way into every tool that pipes. */

import type { NumberedLine } from './batch-line.ts'
import type { Crew } from './crew.ts'
import { inOrder } from './in-order.ts'
import { linesOf, longestLine } from './lines.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'

/** Lines under way for each that is being read: enough that nobody waits for work. */
const ahead = 8

/** Empty lines are passed over, and counted. */
async function* numbered(input: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let number = 0
  for await (const text of linesOf(input)) {
    number += 1
    if (text?.trim() !== '') yield { number, text }
  }
}

/**
 * Lines that cannot be used are answered and change nothing else.
 * @returns the exit code
 */
export async function batch(
  input: AsyncIterable<Uint8Array>,
  output: Output,
  crew: Crew,
  { max }: Options,
): Promise<0 | 1> {
  let counts = 0
  const answers = inOrder(numbered(input), crew.line, {
    atOnce: ahead * crew.size,
    weightOf: ({ text = '' }) => text.length,
    heaviest: longestLine,
  })
  for await (const answer of answers) {
    counts += answer.counts
    await output.write(answer.out)
  }
  return max !== undefined && counts > max ? 1 : 0
}
