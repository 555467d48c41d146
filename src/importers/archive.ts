/** The parts of an Office file that hold text, unpacked within limits and packed again without the rest. */

import { Unzip, type UnzipFile, UnzipInflate, unzipSync, zipSync } from 'fflate'
import { Refusal } from './imported.ts'

/** Bytes of XML; a book of 300 pages has four million. */
const largestText = 24 * 1024 * 1024
/** Files within the file. Pictures count; a report with a thousand of them is none of ours. */
const mostParts = 2_000
/** Bytes fed at a time: a thousandfold swelling is noticed after 16 MB. */
const step = 16 * 1024

const textPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.xml(?:\.rels)?|docProps\/\w+\.xml)$/
const macroPart = /vbaProject\.bin$/i

type Parts = Record<string, Uint8Array>

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** What the directory at the archive's end declares; cheap, and it ends most bombs. */
function checkDirectory(bytes: Uint8Array): void {
  let parts = 0
  let size = 0
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      parts += 1
      if (macroPart.test(name)) throw new Refusal('macros')
      if (textPart.test(name)) size += originalSize
      if (parts > mostParts || size > largestText) throw new Refusal('swells')
      return false
    },
  })
}

/** Unpacks piece by piece and counts what really comes out: a directory may lie. */
function unpackText(bytes: Uint8Array): Parts {
  const parts: Parts = Object.create(null)
  let total = 0
  const take = (file: UnzipFile): void => {
    if (!textPart.test(file.name)) return
    const chunks: Uint8Array[] = []
    let size = 0
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      total += chunk.length
      if (total > largestText) throw new Refusal('swells')
      chunks.push(chunk)
      if (isLast) parts[file.name] = joined(chunks, size)
    }
    file.start()
  }
  const unzip = new Unzip(take)
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += step)
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  return parts
}

/** An Office file declares no document type and no entities; a file that does wants to be expanded. */
function checkXml(parts: Parts): void {
  for (const part of Object.values(parts)) {
    const head = new TextDecoder('latin1').decode(part.subarray(0, 2_000))
    if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new Refusal('damaged')
    if (/macroEnabled/.test(head)) throw new Refusal('macros')
  }
}

/** @throws Refusal where the archive is a bomb, carries macros or is none of Word's */
export function textOnlyArchive(bytes: Uint8Array): Uint8Array {
  checkDirectory(bytes)
  const parts = unpackText(bytes)
  if (!parts['word/document.xml']) throw new Refusal('damaged')
  checkXml(parts)
  return zipSync(parts, { level: 0 })
}
