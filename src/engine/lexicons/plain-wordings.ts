/**
 * Officialese and what it says in plain words: each pair means the same wherever it stands. After the lists of the
 * Plain English Campaign and the US plain language guidelines; a pair is in it where we could think of no sentence
 * that the second wording changes.
 */

const time =
  '(?=\\d|noon|midnight|close|the|end|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)'

/** Behind a comma, or behind another "by", the longer words read better: "signed by the head no later than noon". */
const noBy = '(?<!,\\s*|\\bby [^.;]{1,40} )'

/** Acts that "carry out a … of" only wraps; noun and verb are the same word. */
const wrapped = 'audit|check|count|review|search|test'

const pairs: readonly (readonly [wordy: string, plain: string])[] = [
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['in advance of', 'before'],
  ['in the event that', 'if'],
  ['until such time as', 'until'],
  ['(?:due|owing) to the fact that', 'because'],
  ['on a (dai|week|month|quarter|year)ly basis', '$1ly'],
  ['on a regular basis', 'regularly'],
  ['utili[sz]e', 'use'],
  ['utili[sz]ing', 'using'],
  [`${noBy}(?:no|not) later than ${time}`, 'by '],
  [`${noBy}latest by ${time}`, 'by '],
  [`${noBy}on or before ${time}`, 'by '],
  ['with effect from', 'from'],
  ['(?<=\\S )with immediate effect(?=\\s*[.;)]|$)', 'immediately'],
  ['each and every', 'every'],
  ['any and all', 'all'],
  ['at your earliest convenience', 'as soon as you can'],
  ['in a timely manner', 'on time'],
  ['a minimum of (?=two|three|four|five|six|seven|eight|nine|ten|\\d)', 'at least '],
  ['make use of', 'use'],
  ['(?:make a|take) note of', 'note'],
  ['provide confirmation of', 'confirm'],
  ['provide confirmation (?=that)', 'confirm '],
  ['(?:carry out|conduct|perform|undertake) an? (?:full |thorough )?inspection of', 'inspect'],
  [`(?:carry out|conduct|perform|undertake) an? (${wrapped}) of`, '$1'],
  ['(?:carry out|conduct|perform|undertake) an? assessment of', 'assess'],
]

/** A pair whose plain side ends in a space looks ahead by itself; the others end where a word does. */
const patterns = pairs.map(
  ([wordy, plain]) =>
    [
      new RegExp(`(?<![\\p{L}\\p{N}-])${wordy}${plain.endsWith(' ') ? '' : '(?![\\p{L}\\p{N}-])'}`, 'giu'),
      plain,
    ] as const,
)

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** The text in plain words; the same text where it is plain already. */
export function plainly(text: string): string {
  let plain = text
  for (const [pattern, words] of patterns)
    plain = plain.replace(pattern, (match, kept: unknown) => {
      const said = typeof kept === 'string' ? words.replace('$1', kept) : words
      return isCapital(match) ? said.charAt(0).toUpperCase() + said.slice(1) : said
    })
  return plain
}
