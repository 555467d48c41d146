/** What a house says of its own writing: plain data, however it was written down. */

import type { Profile } from '../profiles/profile.ts'
import type { Side } from '../rule.ts'

/** `off` takes a rule's marks away; the rule still counts in the reading. */
export type HouseSeverity = 'off' | 'hint' | 'information'

/** Words that are looked for as they stand, whatever their capitals. */
export interface HousePhrase {
  readonly words: string
  /** What this house says instead. */
  readonly prefer?: string
  /** Instead of the rule's message. */
  readonly message?: string
}

/** A rule of the house's own: words and what to say where they stand. It marks and never moves the balance. */
export interface HouseRule {
  /** With its prefix: `house/…`. */
  readonly id: string
  readonly side: Side
  /** `%s` stands for the words found. */
  readonly message: string
  readonly phrases: readonly HousePhrase[]
  /** Longer phrases within which the rule is silent. */
  readonly except: readonly string[]
}

export interface HousePurpose {
  readonly text: string
  /** The kind of message it belongs to; every kind where absent. */
  readonly profile?: string
}

export interface HouseStyle {
  readonly profiles: readonly Profile[]
  readonly purposes: readonly HousePurpose[]
  /** What the house stands for, as it spells it: a sentence that names one appeals to values. */
  readonly values: readonly string[]
  /** Words that are names here, spelt with these capitals: they are never marked. */
  readonly names: readonly string[]
  readonly rules: readonly HouseRule[]
  readonly severity: ReadonlyMap<string, HouseSeverity>
}

/** What the ids of a house's own rules begin with. */
export const housePrefix = 'house/'

export const isHouseRule = (rule: string): boolean => rule.startsWith(housePrefix)
