/**
 * Learns how well a draft answers each of the four questions from what its sentences do, and writes
 * src/engine/reading/question-model.ts. Sentences are judged by stance models that never saw their writer; prints the
 * correlation with the readers' levels when one writer at a time is left out, then on older memos.
 * To be run after train-stance.ts.
 *
 *   npx tsx scripts/train-questions.ts --eval DIR [--held DIR]
 *
 * --held keeps what those stance models say from one run to the next; to be emptied after any change to what they see.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDetector } from '../src/engine/detect.ts'
import type { Draft } from '../src/engine/draft.ts'
import { createChunkCache } from '../src/engine/parse/chunk-cache.ts'
import { parseDraft } from '../src/engine/parse/parse.ts'
import { profileIds, profileOf } from '../src/engine/profiles/registry.ts'
import { announcedAnswers } from '../src/engine/reading/announced.ts'
import { type Columns, createColumns } from '../src/engine/reading/columns.ts'
import { gatherFrom } from '../src/engine/reading/evidence.ts'
import {
  featuresOf,
  type QuestionFeature,
  questionFeatures,
} from '../src/engine/reading/question-features.ts'
import { type QuestionModel, questionModels } from '../src/engine/reading/question-model.ts'
import { answerQuestions } from '../src/engine/reading/questions.ts'
import type { Question } from '../src/engine/report.ts'
import { rules } from '../src/engine/rules/registry.ts'
import { createStanceModel } from '../src/engine/stance/model.ts'
import type { StanceDecision, StanceModel } from '../src/engine/stance/stance.ts'
import { readStanceWeights } from '../src/engine/stance/weights.ts'
import { finish } from '../src/engine/steps.ts'
import { createTagger } from '../src/engine/tagger/tagger.ts'
import { hashOf, readTrainedWith, writeTrainedWith } from './stance/fingerprint.ts'
import { readGold, readTable } from './stance/gold.ts'
import { heldOut, heldOutAnswers } from './stance/held-out.ts'
import { along, fitRidge, type Line, spearman } from './stance/ridge.ts'
import { type Samples, type Side, sample, sides } from './stance/samples.ts'
import { writtenMemos } from './stance/written.ts'

const { values: options } = parseArgs({ options: { eval: { type: 'string' }, held: { type: 'string' } } })
if (options.eval === undefined) throw new Error('Where are the labelled texts? --eval DIR')
const folder = options.eval

/** Penalty by question, chosen on the same folds that are printed. */
const strength: Readonly<Record<Question, number>> = { why: 600, where: 200, how: 600, next: 600 }
/** The readers' own judgement of the measured memos counts as often as so many memos written for training. */
const measuredCounts = 3
const questions: readonly Question[] = ['why', 'where', 'how', 'next']
/** What is still to come answers what happens next, and a reason does not: adding one may not make the plan less clear. */
const speaksTo: Readonly<Partial<Record<QuestionFeature, readonly Question[]>>> = {
  coming: ['next'],
  'reasoned-directing': ['why', 'where'],
}

/** What the memos teach that say nothing of stances: the questions that single sentences answer. */
const singled: readonly Question[] = ['why', 'where']

interface Memo {
  readonly writer: string
  /** Written for training alone. */
  readonly measured: boolean
  /** The questions whose level it teaches. */
  readonly teaches: readonly Question[]
  readonly columns: Columns
  readonly row: readonly number[]
  readonly levels: Readonly<Record<Question, number>>
}

const bytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../src/engine/models/${name}`, import.meta.url)))
const detector = createDetector(rules)

type Levels = Memo['levels']

function toMemo(
  draft: Draft,
  model: StanceModel,
  writer: string,
  levels: Levels,
  { measured, teaches }: Pick<Memo, 'measured' | 'teaches'> = { measured: true, teaches: questions },
): Memo {
  const columns = finish(createColumns().update(gatherFrom(draft, detector, model, profileOf('general'))))
  const features = featuresOf(columns, announcedAnswers(draft, columns.announced))
  return { writer, measured, teaches, columns, row: questionFeatures.map(name => features[name]), levels }
}

function levelsOf(cells: Readonly<Record<string, string>>): Levels {
  const level = (question: Question): number => Number(cells[question])
  return { why: level('why'), where: level('where'), how: level('how'), next: level('next') }
}

function keptChances(all: Samples): Record<Side, Float32Array> {
  const { held } = options
  if (held === undefined) return heldOut(all)
  const name = (side: Side): string => join(held, `held-${side}.bin`)
  const kept = (side: Side): Float32Array => {
    const chances = new Float32Array(new Uint8Array(readFileSync(name(side))).buffer)
    if (chances.length !== all.samples.length) throw new Error(`${name(side)} is of other sentences.`)
    return chances
  }
  if (sides.every(side => existsSync(name(side))))
    return { directing: kept('directing'), influencing: kept('influencing') }
  const chances = heldOut(all)
  for (const side of sides) writeFileSync(name(side), chances[side])
  return chances
}

function inventedMemos(): Memo[] {
  const all = sample(readGold(folder, bytes('tagger.bin')))
  const chances = keptChances(all)
  const answers = heldOutAnswers(all, chances)
  const weights = readStanceWeights(bytes('stance.bin'))
  const labels = new Map<string, Levels>([
    ...writtenMemos().map(({ slug, levels }) => [slug, levels] as const),
    ...readTable(join(folder, 'invented.tsv')).map(cells => [cells['file'] ?? '', levelsOf(cells)] as const),
  ])
  return all.texts.flatMap(({ gold, first }): Memo[] => {
    const levels = labels.get(gold.file ?? '')
    if (!levels) return []
    const decide = (_: unknown, k: number): StanceDecision => {
      const pDirecting = chances.directing[first + k] ?? 0
      const pInfluencing = chances.influencing[first + k] ?? 0
      return {
        pDirecting,
        pInfluencing,
        pWhy: answers.why[first + k] ?? 0,
        pWhere: answers.where[first + k] ?? 0,
        directing: pDirecting > weights.directing.threshold,
        influencing: pInfluencing > weights.influencing.threshold,
      }
    }
    const model = { decide: (draft: Draft) => draft.sentences.map(decide) }
    const teaches = gold.teachesStance ? questions : singled
    return [toMemo(gold.draft, model, gold.group, levels, { measured: gold.measured, teaches })]
  })
}

function olderMemos(): Memo[] {
  const tagger = createTagger(bytes('tagger.bin'))
  const model = createStanceModel(bytes('stance.bin'))
  return readTable(join(folder, 'memos.tsv')).map(cells => {
    const text = readFileSync(join(folder, 'memos', cells['file'] ?? ''), 'utf8')
    const context = { tagger, cache: createChunkCache(), profiles: profileIds }
    return toMemo(parseDraft(text, 'markdown', context), model, 'older', levelsOf(cells))
  })
}

interface Fitted extends Line {
  readonly gesture: number
  readonly answered: number
}

const levelOf = ({ gesture, answered }: Fitted, value: number): number =>
  (value > gesture ? 1 : 0) + (value > answered ? 1 : 0)

const cuts = 32

/** The two thresholds among the quantiles of the fitted values that order the memos best. */
function fitLevels(memos: readonly Memo[], question: Question): Fitted {
  const wanted = memos.map(memo => memo.levels[question])
  const speaks = questionFeatures.map(name => speaksTo[name]?.includes(question) ?? true)
  const rowFor = ({ row }: Memo): number[] => row.map((value, k) => (speaks[k] ? value : 0))
  const line = fitRidge(memos.map(rowFor), wanted, strength[question])
  const found = memos.map(memo => along(line, rowFor(memo)))
  const sorted = [...found].sort((a, b) => a - b)
  const at = Array.from(
    { length: cuts },
    (_, k) => sorted[Math.round((0.03 + (0.94 * k) / (cuts - 1)) * (sorted.length - 1))] ?? 0,
  )
  let best: Fitted = { ...line, gesture: 0, answered: 0 }
  let top = Number.NEGATIVE_INFINITY
  at.forEach((gesture, k) => {
    for (const answered of at.slice(k)) {
      const tried = { ...line, gesture, answered }
      const ordered = spearman(
        found.map(value => levelOf(tried, value)),
        wanted,
      )
      if (ordered <= top + 1e-9) continue
      top = ordered
      best = tried
    }
  })
  return best
}

function toModel({ bias, slopes, gesture, answered }: Fitted): QuestionModel {
  const named = Object.fromEntries(questionFeatures.map((name, k) => [name, slopes[k] ?? 0]))
  // Every feature has its slope: the names come from the same list.
  return { bias, slopes: named as Record<QuestionFeature, number>, gesture, answered }
}

/** Through the shipped path: the model, and what else the reading knows of the question. */
function judge(fitted: Fitted, question: Question, of: readonly Memo[]): number[] {
  const models = { ...questionModels, [question]: toModel(fitted) }
  return of.map(({ columns }) => answerQuestions(columns, models)[question].level)
}

const memos = inventedMemos()
const measured = memos.filter(memo => memo.measured)
const older = olderMemos()
const shown: string[] = []
for (const question of questions) {
  const said: number[] = []
  const wanted: number[] = []
  const teaching = memos
    .filter(memo => memo.teaches.includes(question))
    .flatMap(memo => (memo.measured ? Array.from({ length: measuredCounts }, () => memo) : [memo]))
  const folds = [...new Set(measured.map(memo => memo.writer))].map(writer => {
    const rest = teaching.filter(memo => memo.writer !== writer)
    const own = measured.filter(memo => memo.writer === writer)
    const levels = judge(fitLevels(rest, question), question, own)
    const gold = own.map(memo => memo.levels[question])
    said.push(...levels)
    wanted.push(...gold)
    return `${writer} ${spearman(levels, gold).toFixed(2)}`
  })
  const shipped = fitLevels(teaching, question)
  const old = spearman(
    judge(shipped, question, older),
    older.map(memo => memo.levels[question]),
  )
  console.log(
    `${question.padEnd(6)} writers left out ${spearman(said, wanted).toFixed(3)}, older memos ${old.toFixed(3)} (${folds.join(', ')})`,
  )
  shown.push(`  ${question}: ${literal(shipped)},`)
}

function literal({ bias, slopes, gesture, answered }: Fitted): string {
  const number = (value: number): string => String(Number(value.toFixed(4)))
  const entries = questionFeatures.map((name, k) => `'${name}': ${number(slopes[k] ?? 0)}`)
  return `{ bias: ${number(bias)}, slopes: { ${entries.join(', ')} }, gesture: ${number(gesture)}, answered: ${number(answered)} }`
}

const out = 'src/engine/reading/question-model.ts'
writeFileSync(
  out,
  `/** Written by scripts/train-questions.ts: what each feature of a draft adds to the answer of each question. */

import type { Question } from '../report.ts'
import type { QuestionFeatures } from './question-features.ts'

export interface QuestionModel {
  readonly bias: number
  readonly slopes: QuestionFeatures
  /** Above this sum the question is gestured at (1), above that answered (2). */
  readonly gesture: number
  readonly answered: number
}

export const questionModels: Readonly<Record<Question, QuestionModel>> = {
${shown.join('\n')}
}
`,
)
execFileSync('npx', ['biome', 'check', '--write', out], { stdio: 'ignore' })
writeTrainedWith({ ...readTrainedWith(), questions: hashOf(readFileSync(out)) })
