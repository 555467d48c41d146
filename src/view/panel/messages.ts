/** What the panel's page may say to the extension: data that is checked, never a command by its name. */

import type { Question } from '../../engine/index.ts'
import { questionOrder } from '../words.ts'

export type PanelAction =
  | 'review'
  | 'wake'
  | 'chooseProfile'
  | 'showReading'
  | 'newMemo'
  | 'openSample'
  | 'saveReport'
  | 'compareCommitted'
  | 'openTextDifferences'

export type PanelMessage =
  /** The page is there and shows nothing yet. */
  | { readonly kind: 'ready' }
  /** Offsets into the draft that the page shows, half-open; of a comparison `before` means the older one. */
  | { readonly kind: 'go'; readonly start: number; readonly end: number; readonly side?: 'before' }
  /** The same place, with what can be done about it. */
  | { readonly kind: 'fix'; readonly start: number; readonly end: number }
  | { readonly kind: 'add'; readonly question: Question }
  | { readonly kind: 'act'; readonly action: PanelAction }
  /** The draft as rich text is wanted, for the clipboard that only the page can reach. */
  | { readonly kind: 'copy' }

const actions: readonly PanelAction[] = [
  'review',
  'wake',
  'chooseProfile',
  'showReading',
  'newMemo',
  'openSample',
  'saveReport',
  'compareCommitted',
  'openTextDifferences',
]

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function field(raw: object, name: string): unknown {
  return Object.hasOwn(raw, name) ? Reflect.get(raw, name) : undefined
}

function placed(kind: 'go' | 'fix', raw: object): PanelMessage | undefined {
  const start = field(raw, 'start')
  const end = field(raw, 'end')
  if (!isOffset(start) || !isOffset(end) || start > end) return undefined
  return kind === 'go' && field(raw, 'side') === 'before'
    ? { kind, start, end, side: 'before' }
    : { kind, start, end }
}

/** @returns undefined for anything that the page has no business saying */
export function readMessage(raw: unknown): PanelMessage | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const kind = field(raw, 'kind')
  if (kind === 'ready' || kind === 'copy') return { kind }
  if (kind === 'go' || kind === 'fix') return placed(kind, raw)
  if (kind === 'add') {
    const question = questionOrder.find(each => each === field(raw, 'question'))
    return question && { kind, question }
  }
  if (kind !== 'act') return undefined
  const action = actions.find(each => each === field(raw, 'action'))
  return action && { kind, action }
}

/** What the extension says to the page: each part by its key, in order. */
export interface PanelSection {
  readonly key: string
  readonly html: string
}
