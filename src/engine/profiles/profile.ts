import type { Question } from '../report.ts'

/** A kind of message and the mix it usually has. Ranges are priors from the literature, see docs/evaluation.md. */
export interface Profile {
  readonly id: string
  readonly title: string
  /** One line for the picker. */
  readonly description: string
  /** Usual balance, 0 (directing) to 1 (influencing). */
  readonly range: readonly [number, number]
  /** What readers of this kind of message look for. */
  readonly asks: readonly Question[]
  /** No wording may be softened: duties are the point of it. */
  readonly locked: boolean
  /** Orders are normal here: they are marked as a group, never one by one. */
  readonly ordersAreNormal: boolean
  readonly source: string
}
