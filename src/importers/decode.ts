/** Bytes of an HTML page → text, by its mark, by what the page says of itself, or by what fits. */

const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i
/** The standard looks for the declaration in the first kilobyte. */
const headLength = 1024

function decoder(encoding: string, isStrict = false): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: isStrict })
  } catch {
    // No such encoding.
    return undefined
  }
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return decoder('utf-8', true)?.decode(bytes)
  } catch {
    return undefined
  }
}

export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength))
  const named = declared.exec(head)?.[1]
  // A page that can say so in ASCII is not written in UTF-16, whatever it says.
  const said = named === undefined || /^utf-?16/i.test(named) ? undefined : decoder(named)
  return said?.decode(bytes) ?? strictly(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
}
