/**
 * Word, mail and HTML files → Markdown drafts. A bundle of its own, loaded when the first such file is opened; runs
 * in Node, in a worker and in a browser. Nothing is fetched: what a file points to outside itself stays there.
 */

import { formatNamed } from './formats.ts'
import { type Imported, Refusal, refuse } from './imported.ts'

export type { Imported, ImportedDraft, SourceFormat, UnusableFile, UnusableReason } from './imported.ts'
export { importable } from './names.ts'

/** Ten million bytes of XML and a few pictures; letters have a hundredth of that. */
const largest = 20 * 1024 * 1024

/**
 * Any bytes give an answer; nothing throws.
 * @param name the file's name or path; its extension tells the format
 */
export async function importDraft(bytes: Uint8Array, name: string): Promise<Imported> {
  const read = formatNamed(name)
  if (!read) return refuse('unknown')
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > largest) return refuse('tooLarge')
  try {
    const draft = await read(bytes)
    return draft.markdown.trim() === '' ? refuse('empty') : draft
  } catch (error) {
    // The libraries recurse into what they read; only a file made to hurt goes deeper than their stack.
    if (error instanceof RangeError) return refuse('tooDeep')
    return refuse(error instanceof Refusal ? error.why : 'damaged')
  }
}
