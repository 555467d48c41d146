/**
 * Edits as writers and tools make them, at random: words typed and cut, lines doubled and moved, and marks that open
 * or close what stands around them (fences, lists, quotations, HTML, tables, front matter, letter heads).
 */

import fc from 'fast-check'

/** Lines that change what the lines around them are. */
const marks = [
  '```',
  '~~~',
  '````',
  '> ',
  '> > ',
  '- ',
  '  - ',
  '1. ',
  '2) ',
  '- [ ] ',
  '    ',
  '\t',
  '# ',
  '### ',
  '===',
  '---',
  '***',
  '| a | b |\n|---|---|',
  '| Ana | 3 May |',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<pre>',
  '<!-- lens-ignore -->',
  '<!-- lens-ignore deontic-modal -->',
  '<!-- lens-keep -->',
  '<!-- lens-profile: policy-compliance -->',
  '[a]: /u',
  '[^1]: A note.',
  'To: All staff',
  'Subject: Why we move to the new hall',
  'Dear all,',
  'Regards,',
  'Ana',
  '-- ',
  'On Monday, Ana wrote:',
  '---\nprofile: crisis-safety\n---',
  '---\npurpose: so that every crew comes home safe\n---',
  '---\nprofile: [a\n---',
  '...',
] as const

/** Pieces of sentences; some change what the neighbouring sentences do. */
const words = [
  'You must file the form by Friday. ',
  'We do this because every customer waits two days for an answer. ',
  'Please call Ana. ',
  'Imagine a hall where nobody waits. ',
  'Failure to comply will be noted in your file. ',
  'Revenue rose by 4 per cent. ',
  'Thank you for the long nights. ',
  'Next, Omar will send the list by 3 May. ',
  ' must',
  ' not',
  ' because ',
  ', so that ',
  'unless ',
  '. ',
  '? ',
  ' “',
  '” ',
  '**',
  '_',
  '`',
  '[x](',
  ')',
  '[[why: the reason]]',
  'No. 5 ',
  '\u{1f469}\u200d\u{1f4bb}',
  '\ud83d',
  'x',
] as const

const breaks = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n', '\r'] as const

export type Edit = readonly [kind: number, at: number, length: number, salt: number]

const kinds = 11

export const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(kinds - 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(60),
  fc.nat(1_000),
)

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? ''

const lineAt = (text: string, at: number): { readonly start: number; readonly end: number } => {
  const newline = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: newline < 0 ? text.length : newline + 1 }
}

const put = (text: string, at: number, piece: string, drop = 0): string =>
  text.slice(0, at) + piece + text.slice(at + drop)

/** @returns the text after the edit */
export function edited(text: string, [kind, where, length, salt]: Edit): string {
  const at = Math.floor(where * text.length)
  const { start, end } = lineAt(text, at)
  const line = text.slice(start, end)
  switch (kind) {
    case 0:
      return put(text, at, pick(words, salt))
    case 1:
      return put(text, start, pick(words, salt))
    case 2:
      return put(text, start, `${pick(marks, salt)}\n`)
    case 3:
      // In front of what stands there: a paragraph becomes an item, a quotation, a heading.
      return put(text, start, pick(marks, salt).replace(/\n[\s\S]*/, ''))
    case 4:
      return put(text, 0, `${pick(marks, salt)}\n`)
    case 5:
      return put(text, at, pick(breaks, salt))
    case 6:
      return put(text, at, '', length)
    case 7:
      return put(text, start, '', end - start)
    case 8:
      return put(text, start, line)
    case 9:
      // The line moves somewhere else.
      return put(put(text, start, '', line.length), lineAt(text, (salt * 7) % (text.length + 1)).start, line)
    default:
      return put(text, text.length, `${pick(breaks, salt)}${pick(marks, salt + length)}`)
  }
}

/** Longer drafts would only make a run slower: what matters lies in how neighbours touch. */
const longest = 2_500

/** The drafts that a writer sees one after the other; undo leads back now and then. */
export function draftsAfter(first: string, edits: readonly Edit[]): string[] {
  const seen = [first]
  for (const each of edits) {
    const [, , length, salt] = each
    const last = seen.at(-1) ?? ''
    const undone = length % 20 === 0 ? seen[salt % seen.length] : undefined
    seen.push((undone ?? edited(last, each)).slice(0, longest))
  }
  return seen.slice(1)
}
