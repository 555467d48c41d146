/**
 * Every rewrite of every finding of every memo: against the independent check of the tests, read again in its draft
 * (better, nothing worse, the same when made twice), and by harper.js; then `--fix` on each memo, whose result must
 * not change when it is fixed again.
 *
 *   npx tsx scripts/check-rewrites.ts --eval DIR [--grammar]
 *
 * Exit code 1 where anything is wrong.
 */

import { parseArgs } from 'node:util'
import { fixDraft } from '../src/engine/fix-all.ts'
import { newComplaints } from '../test/engine/rewrites/grammar-check.ts'
import { harmOf } from '../test/engine/rewrites/improvement.ts'
import { faultsOf } from '../test/engine/rewrites/independent-check.ts'
import { memosIn, newReader, offersIn, optionsOf } from './memos.ts'

const { values } = parseArgs({ options: { eval: { type: 'string' }, grammar: { type: 'boolean' } } })
if (values.eval === undefined) throw new Error('Where are the memos? --eval DIR')

const memos = memosIn(values.eval)
const reader = newReader()
const wrong = { lock: 0, harm: 0, grammar: 0, fix: 0 }
let rewritten = 0

// The scripts run as CommonJS, which has no await at the top.
async function main(): Promise<void> {
  for (const { memo, report, finding, rewrites } of offersIn(memos, reader))
    for (const rewrite of rewrites) {
      rewritten++
      const tell = (kind: keyof typeof wrong, faults: readonly string[]): void => {
        if (faults.length === 0) return
        wrong[kind]++
        console.log(
          `${kind}: ${memo.name} · ${finding.rule} · ${rewrite.strategy}: ${faults.join('; ')}\n  − ${memo.text.slice(rewrite.start, rewrite.end)}\n  + ${rewrite.text}`,
        )
      }
      tell('lock', faultsOf(memo.text, rewrite, memo.text))
      tell('harm', harmOf(reader, memo.text, optionsOf(memo), report, finding, rewrite))
      if (values.grammar) tell('grammar', await newComplaints(memo.text, rewrite))
    }

  let changed = 0
  for (const { name, text, format } of memos) {
    const fixed = fixDraft(reader, text, { format })
    if (fixed !== text) changed++
    if (fixDraft(reader, fixed, { format }) === fixed) continue
    wrong.fix++
    console.log(`${name}: fixing it again changes it again`)
  }

  const faults = Object.values(wrong).reduce((sum, count) => sum + count, 0)
  console.log(
    `${rewritten} rewrites of ${memos.length} memos, ${changed} memos changed by --fix: ${faults} faults`,
  )
  console.log(
    `lock ${wrong.lock}, harm ${wrong.harm}, grammar ${values.grammar ? wrong.grammar : 'not asked'}, fix ${wrong.fix}`,
  )
  process.exitCode = faults === 0 ? 0 : 1
}

void main()
