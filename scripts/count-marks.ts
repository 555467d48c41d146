/**
 * How many marks a reader would see: over whole memos, each opened as a reviewed draft, once without a profile and
 * once with the kind of message that readers named.
 *
 *   npx tsx scripts/count-marks.ts --eval DIR
 *
 * DIR holds invented.tsv (file, genre, …) and the folder invented/.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createReaderWith } from '../src/engine/reader.ts'
import type { Report } from '../src/engine/report.ts'

const { values } = parseArgs({ options: { eval: { type: 'string' } } })
if (values.eval === undefined) throw new Error('Where are the memos? --eval DIR')
const folder = values.eval

const bytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../src/engine/models/${name}`, import.meta.url)))
const reader = createReaderWith({ tagger: bytes('tagger.bin'), stance: bytes('stance.bin') })

const memos = readFileSync(join(folder, 'invented.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t'))
  .map(([file = '', genre = '']) => ({ genre, text: readFileSync(join(folder, 'invented', file), 'utf8') }))

const marksOf = (report: Report): number => report.findings.filter(finding => finding.visible).length

/** Rules that may be marked in a draft within its range: threats, and placeholders left over. */
const always = new Set(['sanction-threat', 'surveillance', 'leftover-placeholder'])

function describe(name: string, reports: readonly Report[]): void {
  const counts = reports.map(marksOf).sort((a, b) => a - b)
  const at = (share: number): number =>
    counts[Math.min(counts.length - 1, Math.floor(share * counts.length))] ?? 0
  console.log(`\n${name}: ${counts.length} memos`)
  console.log(`marks a memo: median ${at(0.5)}, 75 % ${at(0.75)}, 90 % ${at(0.9)}, most ${counts.at(-1)}`)
  for (let marks = 0; marks <= (counts.at(-1) ?? 0); marks++) {
    const memosWith = counts.filter(count => count === marks).length
    if (memosWith > 0)
      console.log(
        `  ${String(marks).padStart(2)} marks ${String(memosWith).padStart(4)}  ${'█'.repeat(Math.ceil(memosWith / 2))}`,
      )
  }
  const inRange = reports.filter(report => report.reading.verdict === 'in-range')
  const loud = inRange.filter(report => report.findings.some(f => f.visible && !always.has(f.rule)))
  console.log(
    `in their profile's range: ${inRange.length}; of these with a mark other than a threat: ${loud.length}`,
  )
  const byRule = new Map<string, number>()
  for (const report of reports)
    for (const { rule, visible } of report.findings)
      if (visible) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  const rows = [...byRule].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`)
  console.log(`marks by rule: ${rows.join(', ')}`)
}

describe(
  'no profile named',
  memos.map(({ text }) => reader.read(text)),
)
describe(
  'profile as readers named the genre',
  memos.map(({ text, genre }) => reader.read(text, { profile: genre })),
)
