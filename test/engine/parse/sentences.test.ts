import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DraftFormat } from '../../../src/engine/draft.ts'
import { parse } from '../reader.ts'
import { sentencesIn } from './shown.ts'

type Case = readonly [name: string, text: string, expected: readonly string[], format?: DraftFormat]

const wrapped =
  'We will close the Leeds office at the end of June because the lease\nends there, and everybody will have a desk in York by then.'

const cases: readonly Case[] = [
  ['two sentences', 'We begin. You follow.', ['We begin.', 'You follow.']],
  ['a number behind an abbreviation', 'See No. 5 first. Then go.', ['See No. 5 first.', 'Then go.']],
  ['a figure', 'Fig. 3 shows it. Look.', ['Fig. 3 shows it.', 'Look.']],
  ['a clock at the end', 'We meet at 9 a.m. Bring the list.', ['We meet at 9 a.m.', 'Bring the list.']],
  ['a clock in the middle', 'At 9 a.m. Monday we meet.', ['At 9 a.m. Monday we meet.']],
  ['a country at the end', 'It ships in the U.S. We follow.', ['It ships in the U.S.', 'We follow.']],
  ['a country in the middle', 'The U.S. Army ships it.', ['The U.S. Army ships it.']],
  [
    'and so on',
    'Bring pens, paper, etc. You start at nine.',
    ['Bring pens, paper, etc.', 'You start at nine.'],
  ],
  ['and so on in the middle', 'Bring pens, etc. and start.', ['Bring pens, etc. and start.']],
  [
    'a plain word that is an abbreviation too',
    'They are walking in. You wait.',
    ['They are walking in.', 'You wait.'],
  ],
  ['a title', 'Dr. Sousa leads it. Ask her.', ['Dr. Sousa leads it.', 'Ask her.']],
  ['decimals', 'It costs 3.5 million. We pay.', ['It costs 3.5 million.', 'We pay.']],
  ['a question in quotation marks', 'They ask “why?” We answer.', ['They ask “why?”', 'We answer.']],
  [
    'a writer without capitals',
    "two people count every drawer and both sign. no signature = no banking! we lost 31k. ask jan, she's done it.",
    [
      'two people count every drawer and both sign.',
      'no signature = no banking!',
      'we lost 31k.',
      "ask jan, she's done it.",
    ],
  ],
  [
    'words cut short by a writer without capitals',
    'bring approx. ten boots, gloves etc. and a lamp, e.g. mine',
    ['bring approx. ten boots, gloves etc. and a lamp, e.g. mine'],
  ],
  [
    'a small letter behind a sentence with a capital',
    'We use retext. remark is its sibling.',
    ['We use retext. remark is its sibling.'],
  ],
  ['several marks', 'Really?! Yes.', ['Really?!', 'Yes.']],
  ['items without a stop', '- File the form\n- Call Ana', ['File the form', 'Call Ana']],
  ['two sentences in an item', '- File it. Then rest\n- Call Ana', ['File it.', 'Then rest', 'Call Ana']],
  ['a meant line break', 'File the form\nCall Ana', ['File the form', 'Call Ana']],
  ['a wrapped line', wrapped, [wrapped.replace('\n', ' ')]],
  ['a wrapped line of plain text', wrapped, [wrapped.replace('\n', ' ')], 'text'],
  ['a hard break', 'File the form  \nCall Ana', ['File the form', 'Call Ana']],
  ['a hard break by a backslash', 'File the form\\\nCall Ana', ['File the form', 'Call Ana']],
  [
    'a hard break in a wrapped draft',
    `${wrapped}\n\nFile the form for the new desk with the office of your choice  \nCall Ana.`,
    [
      wrapped.replace('\n', ' '),
      'File the form for the new desk with the office of your choice',
      'Call Ana.',
    ],
  ],
  [
    'Windows line ends',
    'File the form.\r\nCall Ana.\r\n\r\n- One\r\n- Two\r\n',
    ['File the form.', 'Call Ana.', 'One', 'Two'],
  ],
  ['emphasis', 'You **must** _file_ it. Then ~~go~~.', ['You **must** _file_ it.', 'Then ~~go~~.']],
  ['nothing', '', []],
  ['blank', ' \n\n\t\n', []],
]

describe('sentences', () => {
  for (const [name, text, expected, format] of cases)
    it(name, () => assert.deepEqual(sentencesIn(text, format), expected))

  it('knows who is speaking', () => {
    const text = 'She said "you must leave here now" to us. We use the "must" list.'
    const quotes = parse(text).sentences.map(({ sentence: { quotes, tokens } }) =>
      quotes.map(([first, last]) =>
        tokens
          .slice(first, last + 1)
          .map(token => token.text)
          .join(' '),
      ),
    )
    assert.deepEqual(quotes, [['" you must leave here now "'], []])
  })

  it('knows a quotation of several sentences', () => {
    const sentences = parse('He said: “You must go. You must go now.” We stayed.').sentences
    assert.deepEqual(
      sentences.map(({ sentence }) => sentence.quotes.length),
      [1, 1, 0],
    )
  })

  it('knows questions', () => {
    const sentences = parse('Will you file it? “Will you?” she asked. File it.').sentences
    assert.equal(sentences[0]?.sentence.question, true)
    assert.equal(sentences.at(-1)?.sentence.question, false)
  })
})

describe('offsets', () => {
  const drafts = [
    '\ufeffTo: all\r\n\r\nDear Ana,\r\n\r\n- You **must** file [the form](http://a.b/c).\r\n- Don’t wait.\r\n',
    '---\nprofile: general\n---\n\n1. Caf\u00e9 \u{1f600} opens. 2. \u{1f468}\u200d\u{1f469}\u200d\u{1f467} go &amp; see.\n\n> no\n\nEnd.',
    '\ufeff---\nprofile: general\n---\nYou must go.',
    '  Some \\*escaped\\* words, an &eacute; and a <b>tag</b>.',
  ]
  for (const text of drafts)
    for (const format of ['markdown', 'text'] as const)
      it(`name the words themselves: ${JSON.stringify(text.slice(0, 24))} as ${format}`, () => {
        for (const { sentence, offset } of parse(text, format).sentences)
          for (const token of sentence.tokens) {
            const source = text.slice(offset + token.start, offset + token.end)
            // Code, addresses and entities stand as a name of the same length.
            if (!/^Xx*$/.test(token.text)) assert.equal(source, token.text)
            assert.equal(source.length, token.text.length)
          }
      })
})
