/** What reading costs, in a process of its own.   node ours.js MODELS */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createReaderWith, type Models, type Reader, type ReadOptions } from '../../../src/engine/reader.ts'
import type { Report } from '../../../src/engine/report.ts'
import { draftSections } from '../../../src/view/panel/sections.ts'
import { inEnglish } from '../../../src/view/translate.ts'
import { openDraft } from '../../engine/reader.ts'
import { type OwnCosts, type Place, tell } from '../measured.ts'
import { type Cost, costOf, costs, type Spread, spreadOf } from '../stats.ts'
import { draftOf, listOf, paragraphOf } from '../text.ts'

const folder = process.argv[2] ?? ''
const model = (name: string): Uint8Array => readFileSync(path.join(folder, `${name}.bin`))
const models: Models = { tagger: model('tagger'), stance: model('stance') }

const newReader = (): Reader => createReaderWith(models)

const sizes = [1_000, 10_000, 100_000] as const
const rounds: Readonly<Record<number, number>> = { 1000: 25, 10000: 9, 100000: 3 }

async function warmUp(): Promise<void> {
  for (let round = 0; round < 12; round += 1) newReader().read(draftOf(3_000, 500 + round))
}

async function fullCosts(words: number): Promise<Spread> {
  const taken: Cost[] = []
  for (let round = 0; round < (rounds[words] ?? 3); round += 1) {
    const reader = newReader()
    const text = draftOf(words, round)
    taken.push(await costOf(() => reader.read(text)))
  }
  return spreadOf(taken)
}

async function againCosts(words: number): Promise<Spread> {
  const draft = openDraft(newReader())
  const text = draftOf(words)
  draft.read(text)
  return spreadOf(await costs(rounds[words] ?? 3, () => draft.read(text)))
}

const places: Readonly<Record<Place, number>> = { start: 0.02, middle: 0.5, end: 0.98 }

interface Typing {
  readonly draft: { read(text: string, options?: ReadOptions): Report }
  text: string
}

/** One more word, behind the first space from there on: another sentence each time, as somebody who revises types. */
function insert(typing: Typing, part: number, round: number): void {
  const { text } = typing
  const from = Math.floor(text.length * part) + ((round * 37) % 1_500) - 750
  const at = text.indexOf(' ', Math.max(0, Math.min(from, text.length - 200)))
  typing.text = `${text.slice(0, at)} also${text.slice(at)}`
  // An editor hands over a text in one piece; joining ours is its work, not the reading's.
  typing.text.charCodeAt(0)
}

async function editCosts(text: string, part: number, edits: number): Promise<Spread> {
  const typing: Typing = { draft: openDraft(newReader()), text }
  typing.draft.read(text)
  const taken: Cost[] = []
  const warm = Math.ceil(edits / 10)
  for (let round = 0; round < edits + warm; round += 1) {
    insert(typing, part, round)
    const cost = await costOf(() => typing.draft.read(typing.text))
    if (round >= warm) taken.push(cost)
  }
  return spreadOf(taken)
}

async function allEdits(words: number, edits: number): Promise<OwnCosts['edits'][number]> {
  const text = draftOf(words)
  return {
    start: await editCosts(text, places.start, edits),
    middle: await editCosts(text, places.middle, edits),
    end: await editCosts(text, places.end, edits),
  }
}

async function shape(text: string): Promise<{ full: Spread; edit: Spread }> {
  const taken: Cost[] = []
  for (let round = 0; round < 5; round += 1) {
    const reader = newReader()
    taken.push(await costOf(() => reader.read(text)))
  }
  return { full: spreadOf(taken), edit: await editCosts(text, places.middle, 40) }
}

async function rewriteCosts(): Promise<Spread> {
  const reader = newReader()
  const report = reader.read(draftOf(10_000))
  for (const finding of report.findings.slice(0, 100)) reader.rewrites(report, finding)
  // What a draft states for all of its rewrites is worked out once; a new report starts over.
  const again = newReader()
  const fresh = again.read(draftOf(10_000, 1))
  const findings = fresh.findings.slice(0, 400)
  return spreadOf(
    await costs(findings.length, round => findings[round] && again.rewrites(fresh, findings[round])),
  )
}

/** One character, the reading and the panel's parts made of it. */
async function panelCosts(): Promise<OwnCosts['panel']> {
  const draft = openDraft(newReader())
  const [reading, drawing, both]: [Cost[], Cost[], Cost[]] = [[], [], []]
  let text = draftOf(5_000)
  const at = text.indexOf(' ', text.length / 2)
  const kind = { title: 'General', asks: ['why', 'next'] } as const
  for (let key = 0; key < 220; key += 1) {
    text = `${text.slice(0, at)}x${text.slice(at)}`
    let report: Report | undefined
    const read = await costOf(() => {
      report = draft.read(text)
    })
    if (!report) continue
    const names = { ruleTitle: (id: string) => id, messageOf: ({ message }: { message: string }) => message }
    const shown = { report, text, kind, t: inEnglish, name: 'memo.md', ...names }
    const drawn = await costOf(() => draftSections(shown))
    if (key < 20) continue
    reading.push(read)
    drawing.push(drawn)
    both.push({ wall: read.wall + drawn.wall, cpu: read.cpu + drawn.cpu })
  }
  return { reading: spreadOf(reading), drawing: spreadOf(drawing), both: spreadOf(both) }
}

async function growth(): Promise<OwnCosts['growth']> {
  const points: [number, Cost][] = []
  for (const words of [1_000, 3_000, 10_000, 30_000, 100_000, 300_000]) {
    const taken: Cost[] = []
    for (let round = 0; round < (words > 50_000 ? 1 : 3); round += 1) {
      const reader = newReader()
      const text = draftOf(words, 50 + round)
      taken.push(await costOf(() => reader.read(text)))
    }
    points.push([words, spreadOf(taken).p50])
  }
  return points
}

async function main(): Promise<void> {
  await warmUp()
  const full: Record<number, Spread> = {}
  const again: Record<number, Spread> = {}
  for (const words of sizes) {
    full[words] = await fullCosts(words)
    again[words] = await againCosts(words)
  }
  const costs: OwnCosts = {
    full,
    again,
    edits: { 10000: await allEdits(10_000, 100), 100000: await allEdits(100_000, 40) },
    shapes: { 'one paragraph': await shape(paragraphOf(10_000)), 'one list': await shape(listOf(10_000)) },
    rewrites: await rewriteCosts(),
    panel: await panelCosts(),
    growth: await growth(),
  }
  tell(costs)
}

void main()
