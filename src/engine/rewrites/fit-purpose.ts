/** The purpose that front matter or settings state → a clause that a sentence can carry. */

import type { ReasonShape } from './reasons.ts'

const verbs: ReadonlySet<string> = new Set(
  `answer avoid become bring build close create cut deliver double earn end ensure explain finish fix free gain get
   give grow halve help hold honour improve include keep learn let lift lower make meet move open pay prepare prevent
   protect prove put reach reduce remove restore retain run save secure serve share shorten show spare speed stay stop
   strengthen support teach tell train treat win`.split(/\s+/),
)

const finite =
  /\b(?:is|are|am|was|were|be|can|cannot|can't|will|won't|could|has|have|had|does|do|gets?|stays?|keeps?|knows?|needs?|finds?|hears?|sees?|learns?|gives?|goes|go|waits?|feels?|works?|arrives?|receives?|leaves?|reach(?:es)?|never|told|asked|fell|rose|lost|won|grew)\b/i

/** @returns undefined where the words do not read within a sentence */
export function purposeShape(purpose: string): ReasonShape | undefined {
  const plain = purpose
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
  if (plain === '' || plain.split(' ').length > 25 || /[[\]*_`<>|:;?"“”]/.test(plain)) return undefined
  const small = /^(?:I\b|\S*\p{Lu}\S*\p{Lu})/u.test(plain)
    ? plain
    : plain.charAt(0).toLowerCase() + plain.slice(1)
  const marked = /^(because|so that|to|in order to) (.+)$/i.exec(small)
  if (marked?.[1] && marked[2]) {
    const marker = marked[1].toLowerCase()
    return {
      kind: marker === 'because' ? 'because' : marker === 'so that' ? 'so that' : 'to',
      words: marked[2],
    }
  }
  const [first = '', ...others] = small.split(' ')
  if (verbs.has(first) && others.length > 0) return { kind: 'to', words: small }
  return finite.test(others.join(' ')) && others.length >= 2 ? { kind: 'so that', words: small } : undefined
}
