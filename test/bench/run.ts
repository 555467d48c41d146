/**
 * What reading costs. Run alone on a quiet machine:
 *   node --import tsx test/bench/run.ts
 * Times of a shared machine wander; the ratio to retext-english, measured in the same run, tells more.
 */

import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { newReader } from '../engine/reader.ts'
import { draftOf } from './text.ts'

const english = unified().use(retextEnglish).freeze()

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** @param part 0 to 1 */
function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

const repeat = (times: number, work: (round: number) => number): number[] =>
  Array.from({ length: times }, (_, round) => work(round))

const shown = (time: number): string => time.toFixed(time < 10 ? 2 : 0).padStart(8)

/** Runs of each measurement: enough for a median, few enough for a coffee. */
const rounds = 5

function benchSize(words: number): void {
  const text = draftOf(words)
  const yardstick = quantile(
    repeat(rounds, () => milliseconds(() => english.parse(text))),
    0.5,
  )
  const cold = quantile(
    repeat(rounds, () => {
      const reader = newReader()
      return milliseconds(() => reader.read(text))
    }),
    0.5,
  )
  const reader = newReader()
  reader.read(text)
  const warm = quantile(
    repeat(rounds, () => milliseconds(() => reader.read(text))),
    0.5,
  )
  const name = `${words.toLocaleString('en')} words`.padEnd(16)
  const ratio = (cold / yardstick).toFixed(2).padStart(8)
  console.log(`${name}${shown(cold)}${shown(warm)}${shown(yardstick)}${ratio}`)
}

/** Each edit changes another word of another sentence, as somebody typing does. */
function benchEdit(words: number, edits: number): void {
  const reader = newReader()
  let text = draftOf(words)
  reader.read(text)
  const times = repeat(edits, round => {
    const at = text.indexOf(
      ' ',
      Math.floor((text.length * ((round * 37) % edits)) / edits) % (text.length - 100),
    )
    text = `${text.slice(0, at)} word${round}${text.slice(at)}`
    return milliseconds(() => reader.read(text))
  })
  const line = `one-word edit in ${words.toLocaleString('en')} words:`
  console.log(`${line} p50${shown(quantile(times, 0.5))}  p95${shown(quantile(times, 0.95))} ms`)
}

// The first text is read by code that no compiler has seen yet.
const start = newReader()
console.log(
  `first ${(1000).toLocaleString('en')} words of a process: ${shown(milliseconds(() => start.read(draftOf(1000))))} ms`,
)
for (let round = 0; round < 10; round += 1) newReader().read(draftOf(2000 + round))

console.log('\nms                  cold    warm  retext   ratio')
for (const words of [1_000, 10_000, 100_000]) benchSize(words)
console.log()
benchEdit(10_000, 200)
