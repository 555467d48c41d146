/** Texts that grow out of real ones: cut, doubled, spliced and salted. They shrink to the fewest changes that still fail. */

import fc from 'fast-check'

/** What parsers and patterns trip over: marks of every format read here, and characters that few expect. */
const salt = [
  '\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '\u0000',
  '\u00a0',
  '\u2028',
  '\u202e',
  '\u200d',
  '\ufeff',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  'İ',
  'ﬁ',
  '---\n',
  '```\n',
  '~~~\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '| a | b |\n|---|---|\n',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<!-- lens-ignore -->\n',
  '<!-- lens-keep -->\n',
  '<!-- lens-profile: policy-compliance -->\n',
  '[[why: ',
  ']]',
  '[a]: b\n',
  '[x](',
  ')',
  '**',
  '_',
  '`',
  '\\',
  '“',
  '”',
  '"',
  "'",
  '’',
  '…',
  '!',
  '?',
  '. ',
  ', ',
  '; ',
  ': ',
  '(',
  ')',
  '/',
  '@',
  '://',
  'From: ',
  'Subject: ',
  'purpose: &a [*a,*a]\n',
  '__proto__',
  'constructor',
  'must',
  'not',
  'unless ',
  'because ',
  'so that ',
  'please ',
  'by Friday',
  '$5',
  '1e9',
  '10:30',
  'we',
  'shall',
] as const

type Change = readonly [kind: number, at: number, length: number, salted: number]

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.nat(4),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(40),
  fc.nat(salt.length - 1),
)

function changed(text: string, [kind, where, length, salted]: Change, other: string): string {
  const at = Math.floor(where * text.length)
  const [head, tail] = [text.slice(0, at), text.slice(at)]
  switch (kind) {
    case 0:
      return head + tail.slice(length)
    case 1:
      return head + tail.slice(0, length) + tail
    case 2:
      return head + other.slice(at % (other.length + 1), (at % (other.length + 1)) + length * 4) + tail
    default:
      return head + salt[salted] + tail
  }
}

/** A text of the corpus with up to a dozen changes. */
export const mutated = (corpus: readonly [string, ...string[]]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...corpus), fc.constantFrom(...corpus), fc.array(change, { maxLength: 12 }))
    .map(([text, other, changes]) => changes.reduce((now, each) => changed(now, each, other), text))
