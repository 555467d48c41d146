/** Longest line kept in memory, in UTF-16 code units: ten megabytes of text, escaped, and then some. */
export const longestLine = 64 * 1024 * 1024

/**
 * Lines of a UTF-8 stream, without their end; one that is longer than `longestLine` is passed on as undefined.
 * Node's own readline also ends lines at U+2028, which JSON strings may hold.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder('utf-8')
  let parts: string[] = []
  let size = 0
  const take = (part: string): void => {
    size += part.length
    if (size > longest) parts = []
    else if (part !== '') parts.push(part)
  }
  const finish = (): string | undefined => {
    const line = size > longest ? undefined : parts.join('')
    parts = []
    size = 0
    return line
  }
  for await (const bytes of stream) {
    const text = decoder.decode(bytes, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      take(text.slice(from, at))
      yield finish()
      from = at + 1
    }
    take(text.slice(from))
  }
  take(decoder.decode())
  if (size > 0) yield finish()
}
