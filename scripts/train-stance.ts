/**
 * Cross-validates the stance model, then trains it on all that is free and writes src/engine/models/stance.bin with
 * its notice. Repeatable: same input, same bytes. Takes a few minutes.
 *
 *   npx tsx scripts/train-stance.ts --eval DIR [--out DIR] [--held DIR] [--measure-only]
 *
 * --held keeps what models said of texts that they never saw, for train-questions.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ContextWeights } from '../src/engine/stance/second-pass.ts'
import { type Chances, packAnswers, showAnswers, trainAnswer } from './stance/answers.ts'
import { featuresHash, hashOf, writeTrainedWith } from './stance/fingerprint.ts'
import { crossFit, trainFirstPass } from './stance/first-pass.ts'
import { readGold, readTable } from './stance/gold.ts'
import { readTexts, showReadings } from './stance/held-out-reading.ts'
import { bestThreshold, type Said, score, show } from './stance/measure.ts'
import { notice } from './stance/notice.ts'
import { pack } from './stance/pack.ts'
import { type SampledText, type Side, sample, sides } from './stance/samples.ts'
import { fitContext, judge } from './stance/second-pass.ts'

const { values: options } = parseArgs({
  options: {
    eval: { type: 'string' },
    out: { type: 'string', default: 'src/engine/models' },
    held: { type: 'string' },
    'measure-only': { type: 'boolean', default: false },
  },
})
if (options.eval === undefined) throw new Error('Where are the labelled texts? --eval DIR')

const say = (text: string): void => {
  process.stderr.write(`${process.uptime().toFixed(0)} s: ${text}\n`)
}

const tagger = new Uint8Array(readFileSync(new URL('../src/engine/models/tagger.bin', import.meta.url)))
const all = sample(readGold(options.eval, tagger))
say(`${all.samples.length} sentences of ${all.texts.length} texts`)
const held = { directing: crossFit(all, 'directing'), influencing: crossFit(all, 'influencing') }
say('first pass')

const logitsWithout = (group: number) => ({
  directing: held.directing[group] ?? new Float32Array(),
  influencing: held.influencing[group] ?? new Float32Array(),
})

const lastGroup = all.groups.length - 1
const passes: Record<Side, ContextWeights[]> = { directing: [], influencing: [] }
for (const side of sides) {
  all.groups.forEach((_, group) => {
    passes[side].push(fitContext(all, logitsWithout(group), side, group))
  })
}
say('second pass')

/** What models that never saw a text's group say of its labelled rows. */
function saidOf(text: SampledText, side: Side): Said[] {
  const pass = passes[side][text.group]
  if (pass === undefined) return []
  const probabilities = judge(text, logitsWithout(text.group), side, pass)
  return text.gold.rows.map(row => ({
    probability: Math.max(0, ...row.sentences.map(i => probabilities[i] ?? 0)),
    gold: row[side],
  }))
}

const thresholds: Record<Side, number> = { directing: 0.5, influencing: 0.5 }
/** By side and group: chosen on the other groups. */
const foldThresholds: Record<Side, Map<string, number>> = { directing: new Map(), influencing: new Map() }
const thresholdWithout = (side: Side, group: string): number =>
  foldThresholds[side].get(group) ?? thresholds[side]
for (const side of sides) {
  const byGroup = new Map<string, { invented: boolean; said: Said[] }>()
  for (const text of all.texts) {
    if (!text.gold.measured) continue
    const own = byGroup.get(text.gold.group) ?? { invented: text.gold.invented, said: [] }
    own.said.push(...saidOf(text, side))
    byGroup.set(text.gold.group, own)
  }
  thresholds[side] = report(side, byGroup)
}

/** Prints every fold; its threshold comes from the other folds. @returns the threshold that ships */
function report(side: Side, byGroup: ReadonlyMap<string, { invented: boolean; said: Said[] }>): number {
  const groups = [...byGroup]
  const pool = (invented: boolean, without = ''): Said[] =>
    groups
      .filter(([name, own]) => own.invented === invented && name !== without)
      .flatMap(([, own]) => own.said)
  const decided = { invented: [] as Said[], real: [] as Said[] }
  let worst = ['', 1] as const as readonly [string, number]
  for (const [name, { invented, said }] of groups) {
    const threshold = bestThreshold([pool(true, name)])
    foldThresholds[side].set(name, threshold)
    const result = score(said, threshold)
    if (invented && result.f1 < worst[1]) worst = [name, result.f1]
    console.log(show(`  ${side} without ${name}`, result))
    const sharp = said.map(one => ({ ...one, probability: one.probability > threshold ? 1 : 0 }))
    decided[invented ? 'invented' : 'real'].push(...sharp)
  }
  console.log(show(`${side}, invented memos`, score(decided.invented, 0.5)))
  console.log(show(`${side}, sentences.tsv`, score(decided.real, 0.5)))
  console.log(`worst writer: ${worst[0]} ${worst[1].toFixed(3)}`)
  const shipped = bestThreshold([pool(true)])
  console.log(`threshold ${shipped.toFixed(3)}; at it ${show('invented', score(pool(true), shipped))}\n`)
  return shipped
}

const honest = (side: Side): Float32Array => {
  const probabilities = new Float32Array(all.samples.length)
  for (const text of all.texts) {
    const pass = passes[side][text.group]
    if (pass) probabilities.set(judge(text, logitsWithout(text.group), side, pass), text.first)
  }
  return probabilities
}
const chances: Chances = { directing: honest('directing'), influencing: honest('influencing') }
if (options.held !== undefined)
  for (const side of sides) writeFileSync(join(options.held, `held-${side}.bin`), chances[side])
const answersWithout = (group: number) =>
  packAnswers({
    why: trainAnswer(all, chances, 'why', group),
    where: trainAnswer(all, chances, 'where', group),
  })
console.log('Sentences that tell why and where, writers left out')
showAnswers(all, chances)
console.log('')

const readings = all.groups.flatMap((name, group) => {
  const texts = all.texts.filter(text => text.group === group && text.gold.measured)
  if (texts.length === 0) return []
  const parts = sides.map(side => ({
    table: trainFirstPass(all.samples, side, [group]),
    pass: passes[side][group],
    threshold: thresholdWithout(side, name),
  }))
  return readTexts(texts, tagger, pack(parts, answersWithout(group)))
})
const leans = new Map(
  readTable(join(options.eval, 'invented.tsv')).map(({ file = '', lean = '' }) => [file, Number(lean)]),
)
console.log('The whole reader, rules and model together')
showReadings(readings, leans)
say('whole reader')

if (!options['measure-only']) {
  // The last group is never trained on, so what was fitted without it was fitted on all that is free.
  const parts = sides.map(side => ({
    table: trainFirstPass(all.samples, side, []),
    pass: passes[side][lastGroup],
    threshold: thresholds[side],
  }))
  const bytes = pack(parts, answersWithout(lastGroup))
  writeFileSync(join(options.out, 'stance.bin'), bytes)
  writeFileSync(join(options.out, 'stance.NOTICE.md'), notice(all.texts.map(text => text.gold)))
  writeTrainedWith({ features: featuresHash(tagger), stance: hashOf(bytes) })
  say(`${bytes.length} bytes written; now the questions: scripts/train-questions.ts`)
}
