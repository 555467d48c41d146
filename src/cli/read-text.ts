/** A file's or stream's bytes → text, or why it is none. */

import { open } from 'node:fs/promises'
import type { SourceFormat } from '../importers/index.ts'
import { importable } from '../importers/names.ts'

/** Ten million bytes; a long book has one. */
const largest = 10 * 1024 * 1024

export type Content =
  | {
      readonly text: string
      /** The text is Markdown made from such a file. */
      readonly convertedFrom?: SourceFormat
    }
  | { readonly error: string }

/** Pictures come along in Word and mail files; a file above this is not even read in. */
const largestImport = 20 * 1024 * 1024
const tooLargeToImport = { error: 'It is larger than 20 MB.' } as const

const tooLarge = { error: 'It is larger than 10 MB.' } as const

/** A nul byte is in no text, but in nearly every other kind of file, and early. */
const headLength = 8_000

/** UTF-8, UTF-16 by its mark, or the old Western code page. A byte order mark stays: offsets count it. */
export function decode(bytes: Uint8Array): Content {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: textOf('utf-16le', bytes) }
  if (first === 0xfe && second === 0xff) return { text: textOf('utf-16be', bytes) }
  if (bytes.subarray(0, headLength).includes(0)) return { error: 'It is no text file.' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { text: textOf('windows-1252', bytes) }
  }
}

const textOf = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
  EISDIR: 'It is a folder.',
  ELOOP: 'It is a link that leads in a circle.',
  ENAMETOOLONG: 'Its path is too long.',
}

/** Why the file system would not hand something out, in a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `It cannot be read (${code || String(error)}).`
}

/** The importers' bundle is read in for the first Word or mail file only. */
async function imported(bytes: Uint8Array, name: string): Promise<Content> {
  const { importDraft } = await import('../importers/index.ts')
  const result = await importDraft(bytes, name)
  if (result.kind === 'unusable') return { error: result.reason }
  return { text: result.markdown, convertedFrom: result.from }
}

export async function readDraftFile(file: string): Promise<Content> {
  try {
    const handle = await open(file)
    try {
      const stats = await handle.stat()
      if (stats.isDirectory()) return { error: 'It is a folder.' }
      // Of a pipe or a device nobody knows how much will come.
      if (!stats.isFile()) return await readStream(handle.createReadStream())
      if (importable(file))
        return stats.size > largestImport ? tooLargeToImport : await imported(await handle.readFile(), file)
      return stats.size > largest ? tooLarge : decode(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { error: reasonOf(error) }
  }
}

export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Content> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > largest) return tooLarge
    parts.push(part)
  }
  return decode(Buffer.concat(parts))
}
