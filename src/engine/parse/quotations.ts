import type { Token } from '../draft.ts'

/** Quotation marks around at most this many words set off a term; around more, they quote somebody. */
export const longestTerm = 3

type Range = readonly [number, number]

const opening: ReadonlySet<string> = new Set(['"', '“', '„', '«'])
const closing: ReadonlySet<string> = new Set(['"', '”', '“', '»'])

interface Position {
  readonly sentence: number
  readonly token: number
}

/**
 * Finds quoted speech in the sentences of one block; it may run over several of them.
 * @returns for each sentence the token ranges (both ends included) that somebody else is speaking
 */
export function quotedRanges(sentences: readonly (readonly Token[])[]): Range[][] {
  const ranges: Range[][] = sentences.map(() => [])
  let open: (Position & { words: number }) | undefined
  sentences.forEach((tokens, sentence) => {
    tokens.forEach(({ text, isWord }, token) => {
      if (open) {
        if (isWord) open.words++
        if (!closing.has(text)) return
        if (open.words > longestTerm) mark(ranges, sentences, open, { sentence, token })
        open = undefined
      } else if (opening.has(text)) open = { sentence, token, words: 0 }
    })
  })
  return ranges
}

function mark(
  ranges: Range[][],
  sentences: readonly (readonly Token[])[],
  from: Position,
  to: Position,
): void {
  for (let s = from.sentence; s <= to.sentence; s++) {
    const first = s === from.sentence ? from.token : 0
    const last = s === to.sentence ? to.token : (sentences[s]?.length ?? 0) - 1
    if (last >= first) ranges[s]?.push([first, last])
  }
}
