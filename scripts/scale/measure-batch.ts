/**
 * How fast one `--batch` run reads, in how much memory; every thousandth line is no JSON. Needs a build; Linux.
 *   node --import tsx scripts/scale/measure-batch.ts [COUNT] [WORDS] [WORKERS] [PROGRAM]
 */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { memo } from './memo.ts'

const [count = 100_000, words = 300, workers = 2] = process.argv.slice(2, 5).map(Number)
const program = process.argv[5] ?? 'dist/cli.js'
const isBroken = (id: number): boolean => id % 1000 === 0

function* lines(): Generator<string> {
  for (let id = 1; id <= count; id++)
    yield isBroken(id) ? `{"id": ${id}, "te\n` : `${JSON.stringify({ id, text: memo(id, words) })}\n`
}

/** Of the whole program with its threads: seconds of processor time, megabytes in memory. */
function costOf(pid: number): { cpu: number; rss: number } {
  // Behind the program's name in parentheses: the 12th and 13th fields are clock ticks, a hundred a second.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, rss: Number(rss) / 1024 }
}

const child = spawn(process.execPath, [program, '--batch', '--workers', String(workers)], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const pid = child.pid ?? 0
Readable.from(lines()).pipe(child.stdin)

const start = performance.now()
let [read, broken, wrong, bytes] = [0, 0, 0, 0]
const rss: number[] = []
const step = Math.max(1, Math.floor(count / 20))
console.log('   memos  seconds  memos/s  CPU s  RSS MB')
const out = createInterface({ input: child.stdout })
out.on('line', line => {
  read += 1
  bytes += line.length + 1
  const wanted = isBroken(read) ? `{"line":${read},"error"` : `{"id":${read},"report"`
  if (isBroken(read)) broken += 1
  if (!line.startsWith(wanted)) wrong += 1
  if (read % step !== 0) return
  const seconds = (performance.now() - start) / 1000
  const cost = costOf(pid)
  rss.push(cost.rss)
  const cells = [
    read,
    seconds.toFixed(1),
    (read / seconds).toFixed(0),
    cost.cpu.toFixed(1),
    cost.rss.toFixed(0),
  ]
  console.log(cells.map((cell, at) => String(cell).padStart(at === 0 ? 8 : 8)).join(' '))
})
child.on('close', code => {
  const seconds = (performance.now() - start) / 1000
  const later = rss.slice(Math.floor(rss.length / 4))
  console.log(
    `exit ${code}; ${read} of ${count} lines answered in order, ${broken} broken ones named, ${wrong} out of place; ` +
      `${(read / seconds).toFixed(0)} memos/s, ${((read * words) / seconds).toFixed(0)} words/s, ` +
      `${(bytes / 1e6).toFixed(0)} MB written; RSS ${Math.min(...later).toFixed(0)} to ${Math.max(...later).toFixed(0)} MB after the first quarter`,
  )
  process.exitCode = code === 0 && read === count && wrong === 0 ? 0 : 1
})
