/** Where a draft itself says which question it answers next. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { announcedAnswers, announcedIn } from '../../../src/engine/reading/announced.ts'
import { parse } from '../reader.ts'

function announced(text: string): Readonly<Record<string, string>> {
  const draft = parse(text)
  return Object.fromEntries(
    Object.entries(
      announcedAnswers(
        draft,
        Uint8Array.from(draft.sentences, ({ sentence }) => announcedIn(sentence)),
      ),
    ).map(([question, index]) => {
      const placed = draft.sentences[index]
      return [question, placed ? text.slice(placed.offset, placed.offset + placed.sentence.end) : '']
    }),
  )
}

const cases: readonly [what: string, text: string, answers: Readonly<Record<string, string>>][] = [
  [
    'a question of its own',
    'We move in May. Why now? The lease ends in June. We cannot renew it.',
    { why: 'The lease ends in June.' },
  ],
  [
    'headings',
    '# Move\n\nWe move.\n\n## 2. Why we are moving\n\nThe lease ends.\n\n## Where we’re going\n\nOne floor.\n\n## Next steps\n\nPack by Friday.\n',
    { why: 'The lease ends.', where: 'One floor.', next: 'Pack by Friday.' },
  ],
  ['a label in bold', '**Why**\n\nThe lease ends.\n', { why: 'The lease ends.' }],
  [
    'words before a colon',
    'We move. What happens next: packing on 5 June, keys on 9 June.',
    { next: 'What happens next: packing on 5 June, keys on 9 June.' },
  ],
  ['a colon that ends the line', 'Next steps:\n\n- Pack by Friday.\n', { next: 'Pack by Friday.' }],
  ['a question that is none of ours', 'Who pays? The landlord does.', {}],
  [
    'a sentence that calls itself the reason',
    'Everyone comes in on Tuesdays. We are doing this because new engineers cannot learn alone.',
    { why: 'We are doing this because new engineers cannot learn alone.' },
  ],
  ['an offer', 'Why not join us? We meet on Friday.', {}],
  ['next as a time', 'Next Tuesday:\n\n- Pack.\n', {}],
  ['a question without an answer', 'We move in May. Why now?', {}],
]

describe('announced answers', () => {
  for (const [what, text, answers] of cases) it(what, () => assert.deepEqual(announced(text), answers))
})
