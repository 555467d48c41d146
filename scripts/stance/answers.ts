/** Learns which sentences tell why and where to, over the stance model's features and chances. */
import {
  type Answered,
  type AnswersWeights,
  type AnswerWeights,
  answered,
  answerSize,
  aroundSize,
  fillAround,
} from '../../src/engine/stance/answers.ts'
import { dot, type Example, type Row, trainLogistic } from './logistic.ts'
import { biasValue, type SampledText, type Samples, type Side, tableSize } from './samples.ts'

const plan = { cost: 3, epochs: 12, around: 0.5 }
const biasPlace = answerSize
const places = answerSize + 1 + aroundSize

export type Chances = Readonly<Record<Side, Float32Array>>

/** The rows of a text's sentences: features folded, then what stands around. */
function rowsOf({ samples }: Samples, text: SampledText, chances: Chances): Row[] {
  const count = text.gold.targets.length
  const of = (side: Side): Float32Array => chances[side].subarray(text.first, text.first + count)
  const directing = of('directing')
  const influencing = of('influencing')
  const around = new Float32Array(aroundSize)
  return text.gold.targets.map((_, k): Row => {
    const own = samples[text.first + k]?.row ?? { places: new Int32Array(), values: new Float32Array() }
    const row = {
      places: new Int32Array(own.places.length + aroundSize),
      values: new Float32Array(own.places.length + aroundSize),
    }
    own.places.forEach((place, i) => {
      row.places[i] = place === tableSize ? biasPlace : place & (answerSize - 1)
      row.values[i] = own.values[i] ?? 0
    })
    fillAround(directing, influencing, k, around)
    around.forEach((value, i) => {
      row.places[own.places.length + i] = answerSize + 1 + i
      row.values[own.places.length + i] = value * plan.around
    })
    return row
  })
}

export function trainAnswer(
  all: Samples,
  chances: Chances,
  question: Answered,
  leaveOut: number,
): Float32Array {
  const texts = all.texts.filter(({ gold, group }) => gold.answersJudged && gold.free && group !== leaveOut)
  const examples = texts.flatMap(text =>
    rowsOf(all, text, chances).flatMap((row, k): Example[] => {
      const target = text.gold.targets[k]
      return target ? [{ row, positive: target[question], cost: plan.cost }] : []
    }),
  )
  return trainLogistic(examples, places, plan.epochs)
}

export function answerChances(
  all: Samples,
  text: SampledText,
  chances: Chances,
  weights: Float32Array,
): number[] {
  return rowsOf(all, text, chances).map(row => 1 / (1 + Math.exp(-dot(weights, row))))
}

/** Few weights are as strong as the strongest: those are cut, so that the many weak ones keep their digits. */
const cutShare = 0.9995

/** Rounds to bytes, in the layout of `src/engine/stance/weights.ts`. */
export function packAnswers(trained: Readonly<Record<Answered, Float32Array>>): AnswersWeights {
  const table = new Int8Array(2 * answerSize)
  const of = (question: Answered): AnswerWeights => {
    const weights = trained[question]
    const strengths = weights.slice(0, answerSize).map(Math.abs).sort()
    const unit = (strengths[Math.floor(cutShare * answerSize)] ?? 1) / 127
    const offset = answered.indexOf(question)
    for (let place = 0; place < answerSize; place++)
      table[2 * place + offset] = Math.max(-127, Math.min(127, Math.round((weights[place] ?? 0) / unit)))
    return {
      unit,
      bias: (weights[biasPlace] ?? 0) * biasValue,
      around: weights.slice(answerSize + 1).map(weight => weight * plan.around),
    }
  }
  return { why: of('why'), where: of('where'), table }
}

/** Prints how well the likeliest sentence of each memo fits, writers left out. */
export function showAnswers(all: Samples, chances: Chances): void {
  for (const question of answered) {
    let right = 0
    let memos = 0
    const ranked: { chance: number; gold: boolean }[] = []
    all.groups.forEach((_, group) => {
      const texts = all.texts.filter(
        text => text.group === group && text.gold.measured && text.gold.answersJudged,
      )
      if (texts.length === 0) return
      const weights = trainAnswer(all, chances, question, group)
      for (const text of texts) {
        const own = answerChances(all, text, chances, weights)
        const gold = text.gold.targets.map(target => target?.[question] ?? false)
        own.forEach((chance, k) => {
          ranked.push({ chance, gold: gold[k] ?? false })
        })
        if (!gold.includes(true)) continue
        memos += 1
        if (gold[own.indexOf(Math.max(...own))]) right += 1
      }
    })
    ranked.sort((a, b) => b.chance - a.chance)
    let found = 0
    let precisions = 0
    ranked.forEach(({ gold }, i) => {
      if (!gold) return
      found += 1
      precisions += found / (i + 1)
    })
    console.log(
      `${question}: the likeliest sentence is one that a reader pointed at in ${right} of ${memos} memos; average precision ${(precisions / (found || 1)).toFixed(3)} (${found} sentences)`,
    )
  }
}
