/** What the menu shows of a rewrite: the changed words first, because menus clip from the end. */

import { lowerFirst } from './letters.ts'

/** Menu titles clip at about this many characters. */
const longest = 118
/** "Give a date: “… by [[when]]”" */
const parts = /^([^“”]+): “(.*)”$/su

const clip = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, room - 2).replace(/\s+\S*$/, '')} …`

/** "Give a date: “… by [[when]]”" → "“… by [[when]]” — give a date". Softening is announced before all else. */
export function menuTitle(title: string): string {
  const [, action, shown] = parts.exec(title) ?? []
  if (action === undefined || shown === undefined) return clip(title, longest)
  if (action === 'Soften') return `Softens: “${clip(shown, longest - 'Softens: “”'.length)}”`
  const behind = ` — ${lowerFirst(action)}`
  return `“${clip(shown, longest - behind.length - 2)}”${behind}`
}
