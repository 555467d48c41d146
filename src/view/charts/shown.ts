/** What the charts are drawn from. */

import type { Report } from '../../engine/index.ts'
import { clip } from '../plain-text.ts'
import type { KindOfMessage } from '../reading-words.ts'
import type { Translate } from '../translate.ts'
import { html, type Markup } from './html.ts'

/** Offsets into the draft, half-open. */
export interface Place {
  readonly start: number
  readonly end: number
}

export interface Lead {
  readonly to: Place
  readonly className: string
  /** What is read aloud where the content alone would not say it. */
  readonly label?: string
  readonly content: Markup
}

export interface Shown {
  readonly report: Report
  /** That was analysed. */
  readonly text: string
  readonly kind: KindOfMessage
  readonly t: Translate
  /** Wraps what leads to a place of the draft: a button in the panel, a link in a page, nothing in print. */
  readonly lead: (lead: Lead) => Markup
}

/** The draft's own words. They are isolated, so that their direction of writing stays theirs. */
export const quotation = ({ text }: Shown, { start, end }: Place, width: number): Markup =>
  html`<q class="lens-quote"><bdi>${clip(text.slice(start, end), width)}</bdi></q>`
