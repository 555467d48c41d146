import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DraftFormat } from '../../../src/engine/draft.ts'
import { sentencesIn, zonesOf } from './shown.ts'

type Case = readonly [name: string, text: string, expected: readonly string[], format?: DraftFormat]

const zones: readonly Case[] = [
  ['front matter', '---\nprofile: general\n---\n\nWe begin.', ['prose: We begin.']],
  ['a rule that is no front matter', 'We begin.\n\n---\n\nWe end.', ['prose: We begin.', 'prose: We end.']],
  ['headings', '# You must file it\n\nWe begin.', ['heading: # You must file it', 'prose: We begin.']],
  [
    'underlined headings',
    'You must file it\n===\n\nWe begin.',
    ['heading: You must file it ===', 'prose: We begin.'],
  ],
  ['a bold line', '**What you must do**\n\nWe begin.', ['heading: **What you must do**', 'prose: We begin.']],
  ['a line in capitals', 'WHAT YOU MUST DO\n\nWe begin.', ['heading: WHAT YOU MUST DO', 'prose: We begin.']],
  ['a bold sentence stays prose', '**You must file it today.**', ['prose: **You must file it today.**']],
  ['fenced code', '```\nyou must run\n```\n\nWe begin.', ['code: ``` you must run ```', 'prose: We begin.']],
  ['indented code', '    you must run\n\nWe begin.', ['code: you must run', 'prose: We begin.']],
  ['tables', '| who | when |\n|---|---|\n| you | now |', ['table: | who | when | |---|---| | you | now |']],
  ['quotations', '> You must go.\n\nWe begin.', ['quotation: > You must go.', 'prose: We begin.']],
  [
    'HTML',
    '<div>\nYou must go.\n</div>\n\nWe begin.',
    ['html: <div> You must go. </div>', 'prose: We begin.'],
  ],
  ['items', '- File it.\n- Call Ana.', ['item: File it.', 'item: Call Ana.']],
  ['ordered items', '1. File it.\n2. Call Ana.', ['ordered-item: File it.', 'ordered-item: Call Ana.']],
  [
    'mail headers',
    'To: All staff\nFrom: Ana\nSubject: You must read this\n\nWe begin.',
    ['mail-header: To: All staff From: Ana Subject: You must read this', 'prose: We begin.'],
  ],
  [
    'a subject line alone',
    'Subject: Act now\n\nWe begin.',
    ['mail-header: Subject: Act now', 'prose: We begin.'],
  ],
  ['a greeting', 'Dear all,\n\nWe begin.', ['greeting: Dear all,', 'prose: We begin.']],
  ['a greeting on the first line', 'Dear all,\nWe begin.', ['greeting: Dear all,', 'prose: We begin.']],
  [
    'a signature',
    'We begin.\n\nThank you,\n\nAna Sousa\nDirector',
    ['prose: We begin.', 'signature: Thank you,', 'signature: Ana Sousa Director'],
  ],
  [
    'a closing below the text',
    'We begin.\nBest regards,\nAna',
    ['prose: We begin.', 'signature: Best regards, Ana'],
  ],
  ['plain text items', '* File it.\n2) Call Ana.', ['item: File it.', 'ordered-item: Call Ana.'], 'text'],
  [
    'plain text quotations',
    '> You must go.\n\nWe begin.',
    ['quotation: > You must go.', 'prose: We begin.'],
    'text',
  ],
  ['plain text has no front matter', '---\nWe begin.\n---', ['prose: --- We begin. ---'], 'text'],
]

const judged: readonly Case[] = [
  ['inline code reads as a name', 'Run `you must go` today.', ['Run `you must go` today.']],
  [
    'a link is read, its target is not',
    'Read [the plan](http://you.must/go. now) today.',
    ['Read [the plan](http://you.must/go. now) today.'],
  ],
  ['comments end nothing', 'We <!-- You must go. --> begin.', ['We <!-- You must go. --> begin.']],
  [
    'an address ends no sentence',
    'Write to ana.b@example.com. Then wait.',
    ['Write to ana.b@example.com.', 'Then wait.'],
  ],
  [
    'headers that are wording stay',
    'Re: your question, we begin on Monday.\nAll is well there.',
    ['Re: your question, we begin on Monday.', 'All is well there.'],
  ],
]

describe('zones', () => {
  for (const [name, text, expected, format] of zones)
    it(name, () => assert.deepEqual(zonesOf(text, format), expected))
})

describe('judged wording', () => {
  for (const [name, text, expected, format] of judged)
    it(name, () => assert.deepEqual(sentencesIn(text, format), expected))

  it('leaves link targets, code and comments out of the words', () => {
    const text = 'Read [the plan](http://must.example) and `must` <!-- must --> <b>now</b>.'
    assert.ok(!sentencesWords(text).includes('must'))
    assert.ok(sentencesWords(text).includes('plan'))
    assert.ok(sentencesWords(text).includes('now'))
  })
})

import { parse } from '../reader.ts'

const sentencesWords = (text: string): string[] =>
  parse(text).sentences.flatMap(({ sentence }) => sentence.tokens.map(token => token.lower))
