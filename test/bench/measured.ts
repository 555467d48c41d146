/** What the measurements hand to each other, as JSON. */

import type { Cost, Spread } from './stats.ts'

export type Place = 'start' | 'middle' | 'end'

export interface OwnCosts {
  /** By words: a text that this reader has never seen, in a process that is warm. */
  readonly full: Readonly<Record<number, Spread>>
  /** The same text again. */
  readonly again: Readonly<Record<number, Spread>>
  /** By words and place: one more word. */
  readonly edits: Readonly<Record<number, Partial<Readonly<Record<Place, Spread>>>>>
  /** Drafts of 10,000 words that are one paragraph, or one list. */
  readonly shapes: Readonly<Record<string, { readonly full: Spread; readonly edit: Spread }>>
  /** The rewrites of one finding. */
  readonly rewrites: Spread
  /** One key in a draft of 5,000 words. */
  readonly panel: { readonly reading: Spread; readonly drawing: Spread; readonly both: Spread }
  readonly growth: readonly (readonly [words: number, cost: Cost])[]
}

export interface PeerCosts {
  readonly version: string
  readonly full: Readonly<Record<number, Spread>>
  readonly edit: Spread
}

export interface Measured extends OwnCosts {
  /** Bytes in memory: Node alone; with a draft of 10,000 words read; after a hundred edits. */
  readonly memory: { readonly idle: number; readonly used: number; readonly after: number }
  /** Milliseconds from the process's start, Node alone and up to the first report: the processor's, and by the clock. */
  readonly first: {
    readonly idle: number
    readonly report: number
    readonly idleWall: number
    readonly warmed: number
  }
  readonly peers: Readonly<Record<string, PeerCosts>>
  /** Bytes that ship. */
  readonly sizes: Readonly<Record<string, number>>
}

/** Ends a measuring process with what it found. */
export const tell = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
