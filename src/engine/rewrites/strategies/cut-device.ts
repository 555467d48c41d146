/** Takes out the word that closes the reader's judgement: "Obviously, …". */

import { type Ask, endOf, startOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'

const devices: readonly (readonly string[])[] = [
  ['needless', 'to', 'say'],
  ['of', 'course'],
  ['obviously'],
  ['clearly'],
  ['frankly'],
]

/** True where the sentence opens with such a word: it goes before anything is added. */
export const opensWithDevice = ({ tokens }: Ask): boolean =>
  devices.some(
    words => words.every((word, i) => tokens[i]?.lower === word) && tokens[words.length]?.text === ',',
  )

export function cutDevice(ask: Ask): readonly Candidate[] {
  const { tokens } = ask
  const found = devices.find(words => words.every((word, i) => tokens[i]?.lower === word))
  const comma = tokens[found?.length ?? 0]
  const next = tokens[(found?.length ?? 0) + 1]
  if (!found || comma?.text !== ',' || !next?.isWord) return []
  return [
    {
      strategy: 'cut-device',
      force: 'removes',
      title: `Cut “${tokens
        .slice(0, found.length)
        .map(({ text }) => text)
        .join(' ')}”`,
      edits: [
        replace(
          startOf(ask, 0),
          endOf(ask, found.length + 1),
          next.text.charAt(0).toUpperCase() + next.text.slice(1),
        ),
      ],
    },
  ]
}
