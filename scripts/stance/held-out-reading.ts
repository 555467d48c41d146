/**
 * The whole reader, with weights that never saw a text's writer or source: stance as reported (rules and model
 * together), findings that point at a sentence, balance.
 */
import { createReaderWith } from '../../src/engine/reader.ts'
import type { Report } from '../../src/engine/report.ts'
import { rules } from '../../src/engine/rules/registry.ts'
import { type Said, score, show } from './measure.ts'
import { spearman } from './ridge.ts'
import type { SampledText, Side } from './samples.ts'
import { sides } from './samples.ts'

interface Tally {
  right: number
  all: number
}

export interface HeldOutReading {
  readonly text: SampledText
  readonly report: Report
}

export function readTexts(
  texts: readonly SampledText[],
  tagger: Uint8Array,
  stance: Uint8Array,
): HeldOutReading[] {
  const reader = createReaderWith({ tagger, stance })
  return texts.map(text => ({
    text,
    report: reader.read(text.gold.draft.text, { format: text.gold.invented ? 'markdown' : 'text' }),
  }))
}

const isSide = (stance: string | undefined, side: Side): boolean => stance === side || stance === 'both'

function stanceOf(readings: readonly HeldOutReading[], side: Side): Said[] {
  return readings.flatMap(({ text, report }) =>
    text.gold.rows.map(row => ({
      probability: row.sentences.some(i => isSide(report.sentences[i]?.stance, side)) ? 1 : 0,
      gold: row[side],
    })),
  )
}

const percent = ({ right, all }: Tally): string => `${right}/${all} (${(right / (all || 1)).toFixed(3)})`

function add(to: Map<string, Tally>, key: string, right: boolean): void {
  const tally = to.get(key) ?? { right: 0, all: 0 }
  tally.all += 1
  if (right) tally.right += 1
  to.set(key, tally)
}

/** Rules' hits by themselves, and as findings after the model had its say; by rule id. */
function ofRules(
  readings: readonly HeldOutReading[],
): Record<'hits' | 'findings' | 'visible', Map<string, Tally>> {
  const tallies = { hits: new Map<string, Tally>(), findings: new Map(), visible: new Map() }
  const sideOf = new Map(rules.map(rule => [rule.id, rule.side]))
  const rightly = (id: string, target: { directing: boolean; influencing: boolean }): boolean | undefined => {
    const side = sideOf.get(id)
    return side === 'directing' || side === 'influencing' ? target[side] : undefined
  }
  for (const { text, report } of readings) {
    text.gold.targets.forEach((target, i) => {
      if (!target) return
      for (const id of text.gold.rules[i] ?? []) {
        const right = rightly(id, target)
        if (right !== undefined) add(tallies.hits, id, right)
      }
    })
    for (const { rule, sentence, visible } of report.findings) {
      const target = text.gold.targets[sentence]
      const right = target && rightly(rule, target)
      if (right === undefined) continue
      add(tallies.findings, rule, right)
      if (visible) add(tallies.visible, rule, right)
    }
  }
  return tallies
}

const total = (tallies: ReadonlyMap<string, Tally>, side: Side): Tally => {
  const own = rules.filter(rule => rule.side === side).map(rule => tallies.get(rule.id))
  return {
    right: own.reduce((sum, tally) => sum + (tally?.right ?? 0), 0),
    all: own.reduce((sum, tally) => sum + (tally?.all ?? 0), 0),
  }
}

/** @param leans readers' lean by the invented memo's file name */
export function showReadings(readings: readonly HeldOutReading[], leans: ReadonlyMap<string, number>): void {
  const modern = readings.filter(({ text }) => text.gold.invented)
  for (const side of sides) {
    console.log(show(`${side} as reported, invented memos`, score(stanceOf(modern, side), 0.5)))
    const older = readings.filter(({ text }) => !text.gold.invented)
    console.log(show(`${side} as reported, sentences.tsv`, score(stanceOf(older, side), 0.5)))
  }
  const leaning = modern.filter(({ text }) => leans.has(text.gold.file ?? ''))
  const lean = spearman(
    leaning.map(({ report }) => report.reading.balance),
    leaning.map(({ text }) => leans.get(text.gold.file ?? '') ?? 0),
  )
  console.log(`lean, invented memos, writers left out: ${lean.toFixed(3)}`)
  const tallies = ofRules(modern)
  for (const side of sides)
    console.log(
      `findings on sentences, writers left out: ${side} ${percent(total(tallies.findings, side))}, marked ${percent(total(tallies.visible, side))}`,
    )
  const counts = modern
    .map(({ report }) => report.findings.filter(each => each.visible).length)
    .sort((a, b) => a - b)
  console.log(
    `marks a memo: median ${counts[Math.floor(counts.length / 2)] ?? 0}, most ${counts.at(-1) ?? 0}`,
  )
  console.log('\nrule: hits by themselves, findings after the model had its say, marks')
  const everything = ofRules(readings)
  const none: Tally = { right: 0, all: 0 }
  for (const { id, side, weight } of rules) {
    if (side !== 'directing' && side !== 'influencing') continue
    const of = (map: ReadonlyMap<string, Tally>): string => percent(map.get(id) ?? none).padEnd(16)
    if (!everything.hits.has(id) && !everything.findings.has(id)) continue
    console.log(
      `  ${id.padEnd(24)} ${side.padEnd(11)} weight ${String(weight).padEnd(4)} ${of(everything.hits)} ${of(everything.findings)} ${of(everything.visible)}`,
    )
  }
}
