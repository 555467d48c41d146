/** The layout of stance.bin. Numbers are little-endian. */

import { type AnswersWeights, type AnswerWeights, answerSize, aroundSize } from './answers.ts'
import { contextSize } from './context.ts'
import { besideBits, tableBits } from './features.ts'
import { type ContextWeights, slopes } from './second-pass.ts'
import { voterCount } from './votes.ts'

/** One of the two decisions. */
export interface DecisionWeights extends ContextWeights {
  /** What one unit of the table's bytes is worth. */
  readonly unit: number
  /** The same for the bytes that speak of the sentence after one's own, and of the one before it. */
  readonly unitAfter: number
  readonly unitBefore: number
  readonly bias: number
  /** The decision is made above this probability. */
  readonly threshold: number
}

export interface StanceWeights {
  readonly directing: DecisionWeights
  readonly influencing: DecisionWeights
  /** Weights by place, directing and influencing in turn. */
  readonly table: Int8Array
  /** By folded place: after, directing and influencing; before, directing and influencing. */
  readonly beside: Int8Array
  readonly answers: AnswersWeights
}

/** "LLST" and the version of features and layout; a change of either makes old weights useless. */
export const stanceMark = 0x54534c4c
export const stanceVersion = 4

const numbersEach = 6 + 2 * contextSize + slopes + voterCount
const headBytes = 12
export const tableStart = headBytes + 2 * 4 * numbersEach
const besideStart = tableStart + 2 * (1 << tableBits)
export const besideSize = 1 << besideBits
/** Behind both tables: two times unit, bias and surroundings, then the table of the answers. */
const answersStart = besideStart + 4 * besideSize
const numbersAnswer = 2 + aroundSize
const answersTable = answersStart + 2 * 4 * numbersAnswer
export const stanceBytes = answersTable + 2 * answerSize

function readAnswer(view: DataView, start: number): AnswerWeights {
  return {
    unit: view.getFloat32(start, true),
    bias: view.getFloat32(start + 4, true),
    around: Float32Array.from({ length: aroundSize }, (_, k) => view.getFloat32(start + 8 + 4 * k, true)),
  }
}

function readDecision(view: DataView, start: number): DecisionWeights {
  let at = start
  const next = (): number => {
    at += 4
    return view.getFloat32(at - 4, true)
  }
  const several = (count: number): Float32Array => Float32Array.from({ length: count }, next)
  return {
    unit: next(),
    unitAfter: next(),
    unitBefore: next(),
    bias: next(),
    contextBias: next(),
    threshold: next(),
    mean: several(contextSize),
    spread: several(contextSize),
    context: several(slopes),
    votes: several(voterCount),
  }
}

/** @throws Error when the bytes are no weights of this version */
export function readStanceWeights(bytes: Uint8Array): StanceWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fits =
    bytes.length === stanceBytes &&
    view.getUint32(0, true) === stanceMark &&
    view.getUint32(4, true) === stanceVersion &&
    view.getUint32(8, true) === tableBits
  if (!fits) throw new Error('The stance weights are missing or of another version.')
  return {
    directing: readDecision(view, headBytes),
    influencing: readDecision(view, headBytes + 4 * numbersEach),
    table: new Int8Array(bytes.buffer, bytes.byteOffset + tableStart, 2 << tableBits),
    beside: new Int8Array(bytes.buffer, bytes.byteOffset + besideStart, 4 * besideSize),
    answers: {
      why: readAnswer(view, answersStart),
      where: readAnswer(view, answersStart + 4 * numbersAnswer),
      table: new Int8Array(bytes.buffer, bytes.byteOffset + answersTable, 2 * answerSize),
    },
  }
}

/** The inverse of `readStanceWeights`. */
export function writeStanceWeights({
  directing,
  influencing,
  table,
  beside,
  answers,
}: StanceWeights): Uint8Array {
  const bytes = new Uint8Array(stanceBytes)
  const view = new DataView(bytes.buffer)
  ;[stanceMark, stanceVersion, tableBits].forEach((number, i) => {
    view.setUint32(4 * i, number, true)
  })
  const numbers = [directing, influencing].flatMap(one => [
    one.unit,
    one.unitAfter,
    one.unitBefore,
    one.bias,
    one.contextBias,
    one.threshold,
    ...one.mean,
    ...one.spread,
    ...one.context,
    ...one.votes,
  ])
  numbers.forEach((number, i) => {
    view.setFloat32(headBytes + 4 * i, number, true)
  })
  new Int8Array(bytes.buffer, tableStart).set(table)
  new Int8Array(bytes.buffer, besideStart).set(beside)
  const ofAnswers = [answers.why, answers.where].flatMap(({ unit, bias, around }) => [unit, bias, ...around])
  ofAnswers.forEach((number, i) => {
    view.setFloat32(answersStart + 4 * i, number, true)
  })
  new Int8Array(bytes.buffer, answersTable).set(answers.table)
  return bytes
}
