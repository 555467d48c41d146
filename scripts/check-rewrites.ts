/**
 * Every rewrite of every finding of every memo against the independent check of the tests; then `--fix` on each
 * memo, whose result must not change when it is fixed again.
 *
 *   npx tsx scripts/check-rewrites.ts --eval DIR
 *
 * Exit code 1 where anything is wrong.
 */

import { parseArgs } from 'node:util'
import { fixDraft } from '../src/engine/fix-all.ts'
import { faultsOf } from '../test/engine/rewrites/independent-check.ts'
import { memosIn, newReader, offersIn } from './memos.ts'

const { values } = parseArgs({ options: { eval: { type: 'string' } } })
if (values.eval === undefined) throw new Error('Where are the memos? --eval DIR')

const memos = memosIn(values.eval)
const reader = newReader()
let rewritten = 0
let wrong = 0

for (const { memo, finding, rewrites } of offersIn(memos, reader))
  for (const rewrite of rewrites) {
    rewritten++
    const faults = faultsOf(memo.text, rewrite, memo.text)
    if (faults.length === 0) continue
    wrong++
    console.log(
      `${memo.name} · ${finding.rule} · ${rewrite.strategy}: ${faults.join('; ')}\n  ${rewrite.text}`,
    )
  }

let changed = 0
for (const { name, text, format } of memos) {
  const fixed = fixDraft(reader, text, { format })
  if (fixed !== text) changed++
  if (fixDraft(reader, fixed, { format }) === fixed) continue
  wrong++
  console.log(`${name}: fixing it again changes it again`)
}

console.log(
  `${rewritten} rewrites of ${memos.length} memos, ${changed} memos changed by --fix: ${wrong} faults`,
)
process.exitCode = wrong === 0 ? 0 : 1
