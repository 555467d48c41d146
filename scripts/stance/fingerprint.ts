/**
 * What the trained models were trained with, so that a change of tagger, parser, grammar, rules or features which
 * makes them stale is noticed: `trained-with.json`.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createFeatures, sentenceFeatures } from '../../src/engine/stance/features.ts'
import { parser } from './gold.ts'
import { writtenMemos } from './written.ts'

export interface TrainedWith {
  /** Of the features of some memos. */
  readonly features: string
  /** Of stance.bin. */
  readonly stance: string
  /** Of question-model.ts; absent until the questions were trained after the stance. */
  readonly questions?: string
}

const file = new URL('./trained-with.json', import.meta.url)
/** As many memos as tell the features apart; each costs the test that asks some milliseconds. */
const memos = 24

export const hashOf = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 16)

export function featuresHash(tagger: Uint8Array): string {
  const parse = parser(tagger)
  const features = createFeatures()
  const hash = createHash('sha256')
  for (const { text } of writtenMemos().slice(0, memos)) {
    const { draft, rules } = parse(text, 'markdown')
    draft.sentences.forEach(({ sentence }, i) => {
      sentenceFeatures(sentence, rules[i] ?? [], features)
      hash.update(features.places.slice(0, features.size))
      hash.update(features.values.slice(0, features.size))
    })
  }
  return hash.digest('hex').slice(0, 16)
}

// The file is written below and nowhere else.
export const readTrainedWith = (): TrainedWith => JSON.parse(readFileSync(file, 'utf8')) as TrainedWith

export function writeTrainedWith(trained: TrainedWith): void {
  writeFileSync(file, `${JSON.stringify(trained, undefined, 2)}\n`)
}
