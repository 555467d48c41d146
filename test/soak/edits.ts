/** Somebody writes for weeks without closing the window: many edits, many drafts, and memory as after the first hour. */

import fc from 'fast-check'
import { draftOf } from '../bench/text.ts'
import { edit, edited } from '../engine/edits.ts'
import { newReader, openDraft } from '../engine/reader.ts'
import { heldNow } from './memory.ts'

export interface Soak {
  readonly edits: number
  /** Words of each draft. */
  readonly words: number
  /** Edits until the draft is closed and another one opened. */
  readonly draftEvery: number
  readonly samples: number
  readonly seed: number
}

/** @returns bytes held after so many edits, once a sample */
export async function soak(
  { edits, words, draftEvery, samples, seed }: Soak,
  tell: (edits: number, bytes: number) => void = () => {},
): Promise<readonly (readonly [edits: number, bytes: number])[]> {
  const reader = newReader()
  const all = fc.sample(edit, { numRuns: Math.min(edits, 2_000), seed })
  const taken: (readonly [number, number])[] = []
  let draft = openDraft(reader)
  let start = draftOf(words, seed)
  let text = start
  for (let done = 1; done <= edits; done += 1) {
    const change = all[done % all.length]
    if (change) text = edited(text, change)
    // Deletions and insertions drift; a draft that has doubled is taken back to its start, which is an edit too.
    if (text.length > 2 * start.length || text.length < start.length / 2) text = start
    draft.read(text)
    if (done % draftEvery === 0) {
      draft = openDraft(reader)
      start = draftOf(words, seed + done)
      text = start
    }
    if (done % Math.floor(edits / samples) !== 0) continue
    const held = await heldNow()
    taken.push([done, held])
    tell(done, held)
  }
  return taken
}
