/** Rounds the table to bytes and writes the layout that `src/engine/stance/weights.ts` reads. */
import type { AnswersWeights } from '../../src/engine/stance/answers.ts'
import type { ContextWeights } from '../../src/engine/stance/second-pass.ts'
import { type DecisionWeights, writeStanceWeights } from '../../src/engine/stance/weights.ts'
import { biasValue, tableSize } from './samples.ts'

export interface Trained {
  readonly table: Float32Array
  readonly pass: ContextWeights | undefined
  readonly threshold: number
}

/** Few weights are as strong as the strongest: those are cut, so that the many weak ones keep their digits. */
const cutShare = 0.9998

function unitOf(table: Float32Array): number {
  const strengths = table.slice(0, tableSize).map(Math.abs).sort()
  return (strengths[Math.floor(cutShare * tableSize)] ?? 1) / 127
}

function decision({ table, pass, threshold }: Trained): DecisionWeights {
  if (pass === undefined) throw new Error('The second pass is missing.')
  return {
    unit: unitOf(table),
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
  return writeStanceWeights({ directing, influencing, table, answers })
}
