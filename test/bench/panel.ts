/**
 * What a key costs with the panel open, in process: the reading of a 5,000-word draft after a one-character edit and
 * the panel's parts made of it.   node --import tsx test/bench/panel.ts
 */

import { readFileSync } from 'node:fs'
import { createReader, profiles, rules } from '../../src/engine/index.ts'
import { draftSections } from '../../src/view/panel/sections.ts'
import { inEnglish } from '../../src/view/translate.ts'
import { draftOf } from './text.ts'

const words = 5000
const keys = 200
const warmUp = 20

const model = (name: string): Uint8Array =>
  readFileSync(new URL(`../../src/engine/models/${name}.bin`, import.meta.url))

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

async function main(): Promise<void> {
  const reader = await createReader({ models: { tagger: model('tagger'), stance: model('stance') } })
  const titles = new Map(rules.map(rule => [rule.id, rule.title]))
  const kind = profiles.find(({ id }) => id === 'general') ?? { title: 'General', asks: [] }
  const [reading, drawing]: [number[], number[]] = [[], []]
  let text = draftOf(words)
  const at = Math.floor(text.length / 2)
  for (let key = 0; key < keys + warmUp; key++) {
    text = `${text.slice(0, at)}x${text.slice(at)}`
    const start = performance.now()
    const report = reader.read(text)
    const read = performance.now()
    draftSections({
      report,
      text,
      kind,
      t: inEnglish,
      name: 'memo.md',
      ruleTitle: id => titles.get(id) ?? id,
      messageOf: ({ message }) => message,
    })
    if (key < warmUp) continue
    reading.push(read - start)
    drawing.push(performance.now() - read)
  }
  const tell = (name: string, values: readonly number[]): void =>
    console.log(
      `${name.padEnd(8)} p50 ${percentile(values, 0.5).toFixed(2)} ms   p95 ${percentile(values, 0.95).toFixed(2)} ms`,
    )
  tell('reading', reading)
  tell('panel', drawing)
  tell(
    'both',
    reading.map((value, index) => value + (drawing[index] ?? 0)),
  )
}

void main()
