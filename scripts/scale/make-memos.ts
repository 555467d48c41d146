/**
 * Invented memos as lines for `--batch`.
 *   node --import tsx scripts/scale/make-memos.ts COUNT [WORDS] | leadership-lens --batch
 */

import { Readable } from 'node:stream'
import { memo } from './memo.ts'

const [count = 1000, words = 300] = process.argv.slice(2).map(Number)
if (!(count > 0 && words > 0)) {
  console.error('How many memos, of how many words? Both are numbers above 0.')
  process.exit(2)
}

function* lines(): Generator<string> {
  for (let id = 1; id <= count; id++) yield `${JSON.stringify({ id, text: memo(id, words) })}\n`
}

Readable.from(lines()).pipe(process.stdout)
