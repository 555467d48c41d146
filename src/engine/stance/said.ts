import type { Answered } from './answers.ts'

export interface BaseLogits {
  readonly directing: number
  readonly influencing: number
}

export type Spoken = 'directing' | 'influencing'

/** What a sentence's words say: of itself, and of the sentence after it and before it. */
export interface Voices extends BaseLogits {
  readonly after: BaseLogits
  readonly before: BaseLogits
}

/** What the model has said of a sentence by itself. */
export interface Said extends Voices {
  /** Sums of what its rules vote. */
  readonly votes: BaseLogits
  readonly answers: Readonly<Record<Answered, number>>
  readonly words: { [side in Spoken]?: readonly string[] }
}
