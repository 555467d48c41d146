/** Lines that mean something to Markdown, for drafts made at random. */

import fc from 'fast-check'

export const markdownLine = fc.constantFrom(
  ...['', '', '', 'Please file it.', 'We begin on Monday because', 'see [a] and [^1] there', '**Why now**'],
  ...[
    '- item',
    '- ',
    '-',
    '* star',
    '+ plus',
    '1. one',
    '2. two',
    '10) ten',
    '1.',
    '- [ ] task',
    '- \ttab item',
  ],
  ...['  - nested', '   - three', ' - one space', '    indented', '  continued', '\ttab', '- a <!-- x'],
  ...['```', '~~~', '````', '  ```', '   ```', '- ```', '> quote', '> - q', '>', '> ```'],
  ...['# Head', '# ', '---', '***', '===', '| a | b |', '|---|---|'],
  ...[
    '<div>',
    ' <div>',
    '</div>',
    '<!-- c',
    '-->',
    '<!-- lens-keep -->',
    '<b>x</b> y',
    '<b>',
    ' <!-- d',
    '<?php',
  ],
  ...['<pre>', '</pre>', '<script>', '\\', 'hard  ', 'Thanks,', 'Ana'],
)

export const lineEnd = fc.constantFrom('\n', '\n', '\r\n')

/** Definitions stand first: in the middle of a paragraph they would be none. */
const definitions = fc.constantFrom('', '[a]: /u\n\n', '[a]: /u\n[^1]: A note.\n\n')

export const markdownText = fc
  .tuple(definitions, fc.array(markdownLine, { maxLength: 14 }), lineEnd, fc.boolean())
  .map(([head, lines, end, ended]) => head.replaceAll('\n', end) + lines.join(end) + (ended ? end : ''))
