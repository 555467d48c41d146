/** Rounds the table to bytes and writes the layout that `src/engine/stance/weights.ts` reads. */
import type { AnswersWeights } from '../../src/engine/stance/answers.ts'
import type { ContextWeights } from '../../src/engine/stance/second-pass.ts'
import { type DecisionWeights, writeStanceWeights } from '../../src/engine/stance/weights.ts'
import { besideSize, besideValue, biasValue, tableSize } from './samples.ts'

export interface Trained {
  readonly table: Float32Array
  readonly pass: ContextWeights | undefined
  readonly threshold: number
}

/** Few weights are as strong as the strongest: those are cut, so that the many weak ones keep their digits. */
const cutShare = 0.9998

function unitOf(weights: Float32Array): number {
  const strengths = weights.map(Math.abs).sort()
  return (strengths[Math.floor(cutShare * weights.length)] ?? 1) / 127 || 1
}

/** The parts of what the first pass learned: of the sentence itself, of the one after it, of the one before it. */
const partsOf = (table: Float32Array) => ({
  own: table.subarray(0, tableSize),
  after: table.subarray(tableSize + 1, tableSize + 1 + besideSize),
  before: table.subarray(tableSize + 1 + besideSize, tableSize + 1 + 2 * besideSize),
})

function decision({ table, pass, threshold }: Trained): DecisionWeights {
  if (pass === undefined) throw new Error('The second pass is missing.')
  const { own, after, before } = partsOf(table)
  return {
    unit: unitOf(own),
    unitAfter: unitOf(after) * besideValue,
    unitBefore: unitOf(before) * besideValue,
    bias: (table[tableSize] ?? 0) * biasValue,
    ...pass,
    threshold,
  }
}

/** @param parts directing, then influencing */
export function pack(parts: readonly Trained[], answers: AnswersWeights): Uint8Array {
  const [d, i] = parts
  if (d === undefined || i === undefined) throw new Error('Both decisions are needed.')
  const directing = decision(d)
  const influencing = decision(i)
  const table = new Int8Array(2 * tableSize)
  const rounded = (weight: number, unit: number): number =>
    Math.max(-127, Math.min(127, Math.round(weight / unit)))
  for (let place = 0; place < tableSize; place++) {
    table[2 * place] = rounded(d.table[place] ?? 0, directing.unit)
    table[2 * place + 1] = rounded(i.table[place] ?? 0, influencing.unit)
  }
  const beside = new Int8Array(4 * besideSize)
  const columns = [
    [partsOf(d.table).after, directing.unitAfter],
    [partsOf(i.table).after, influencing.unitAfter],
    [partsOf(d.table).before, directing.unitBefore],
    [partsOf(i.table).before, influencing.unitBefore],
  ] as const
  columns.forEach(([weights, unit], column) => {
    weights.forEach((weight, place) => {
      beside[4 * place + column] = rounded(weight * besideValue, unit)
    })
  })
  return writeStanceWeights({ directing, influencing, table, beside, answers })
}
