/** Plain JSON: all that the outside ever sees. Offsets are UTF-16 code units, half-open, into the text as given. */

import type { Side } from './rule.ts'

export type Stance = 'directing' | 'influencing' | 'both' | 'informing'
export type Severity = 'hint' | 'information' | 'warning'
export type Verdict = 'leans-directing' | 'in-range' | 'leans-influencing' | 'informing' | 'too-short'
export type Question = 'why' | 'where' | 'how' | 'next'
export type ProfileSource =
  | 'front-matter'
  | 'comment'
  | 'picker'
  | 'option'
  | 'config'
  | 'setting'
  | 'default'

export interface ReportSentence {
  readonly start: number
  readonly end: number
  readonly stance: Stance
  /** Force, 0 to 3. */
  readonly directing: number
  readonly influencing: number
  readonly structure: number
  /** May not be softened: law, safety, policy, or the writer said so. */
  readonly locked: boolean
  /** A reason is bound to it. */
  readonly reason: boolean
  /** The words that spoke most for its stance, strongest first. */
  readonly evidence: readonly string[]
}

export interface ReportFinding {
  readonly rule: string
  readonly side: Side
  readonly start: number
  readonly end: number
  /** Index in `sentences`. */
  readonly sentence: number
  readonly message: string
  readonly severity: Severity
  /** Shown as a mark in the text. The others are evidence for hover and panel. */
  readonly visible: boolean
}

export interface Answer {
  /** 0 not answered, 1 gestured at, 2 answered. */
  readonly level: 0 | 1 | 2
  /** Index in `sentences` of the one that earned it; absent too where a subject line, heading or table did. */
  readonly sentence?: number
}

export interface Reading {
  /** Share of influence, 0 to 1. */
  readonly balance: number
  /** Half the width of the 90 % interval of the balance. */
  readonly margin: number
  /** Where this kind of message usually lies. */
  readonly range: readonly [number, number]
  readonly verdict: Verdict
  readonly questions: Readonly<Record<Question, Answer>>
  /** Mean share of owner, action and date over the asks, 0 to 1. */
  readonly structure: number
  /** Indexes of the (at most three) sentences that moved the balance most. */
  readonly moved: readonly number[]
  /** Ids of the rules of the whole draft that fired, sorted. */
  readonly warnings: readonly string[]
}

export interface Report {
  readonly version: 1
  readonly profile: string
  readonly profileFrom: ProfileSource
  /** How a kind of message of the house's own is called, and what its readers ask; absent for a built-in one. */
  readonly kind?: { readonly title: string; readonly asks: readonly Question[] }
  /** What kind of message this looks like, where that is another profile. */
  readonly profileGuess?: string
  readonly sentences: readonly ReportSentence[]
  readonly findings: readonly ReportFinding[]
  readonly reading: Reading
  /** What could not be used of front matter and comments. */
  readonly problems: readonly { readonly start: number; readonly end: number; readonly message: string }[]
}

export type ForceClass = 'adds' | 'keeps' | 'removes' | 'softens'

/** A replacement text for a span. */
export interface Rewrite {
  readonly title: string
  readonly strategy: string
  readonly force: ForceClass
  readonly start: number
  readonly end: number
  /** Placeholders stand in it as `[[key: hint]]`. */
  readonly text: string
}
