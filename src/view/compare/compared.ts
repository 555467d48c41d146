/** Two versions and what changed between them, as they are shown. */

import type { Comparison, Version } from '../../compare/index.ts'
import type { Markup, Place } from '../charts/index.ts'
import type { KindOfMessage } from '../reading-words.ts'
import type { Translate } from '../translate.ts'

export type Side = 'before' | 'after'

export interface NamedVersion extends Version {
  /** Such as a file's name, or "last committed version". */
  readonly name: string
}

export interface VersionLead {
  readonly side: Side
  /** In that side's text. */
  readonly to: Place
  /** Index of the piece in the comparison. */
  readonly piece: number
  readonly content: Markup
}

export interface Compared {
  readonly comparison: Comparison
  readonly before: NamedVersion
  readonly after: NamedVersion
  /** Of the newer version. */
  readonly kind: KindOfMessage
  readonly ruleTitle: (rule: string) => string
  readonly t: Translate
  /** Wraps what leads to a place: a button in the editor, a link in a page. */
  readonly lead: (lead: VersionLead) => Markup
}
