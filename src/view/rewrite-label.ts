/** Draft and rewrite → what a menu shows: the changed words first, since menus cut long entries. */

import type { Rewrite } from '../engine/index.ts'

/** UTF-16 code units; VS Code cuts a menu's entry at about 120. */
const longest = 100

const wordsOf = (text: string): readonly string[] => text.split(/(?<=\s)/)

/** The new text without the words that it shares with the old one at both ends, one of them kept for orientation. */
function changed(original: string, text: string): string {
  const before = wordsOf(original)
  const after = wordsOf(text)
  let head = 0
  while (head < after.length && after[head] === before[head]) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && after.at(-1 - tail)?.trim() === before.at(-1 - tail)?.trim()) tail++
  const from = head > 1 ? head - 1 : 0
  const to = tail > 1 ? after.length - tail + 1 : after.length
  const cut = after.slice(from, to).join('').replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '… ' : ''}${cut}${to < after.length ? ' …' : ''}`
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(most / 2)))} …`
}

/**
 * @param original the draft's text under the rewrite's span
 * @returns “… would you file it …”, and the rewrite's title where there is room
 */
export function rewriteLabel(original: string, { text, title }: Rewrite): string {
  const removed = text.trim() === ''
  const words = removed ? '' : changed(original, text)
  const titled = title.trim()
  if (removed) return titled === '' ? '…' : shortened(titled, longest)
  const room = Math.max(longest - titled.length - 5, longest / 2)
  const shown = `“${shortened(words, room)}”`
  return titled === '' || titled.includes(words) ? shown : `${shown} — ${titled}`
}
