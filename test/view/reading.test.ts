import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Reading, Report } from '../../src/engine/index.ts'
import { type ReadingNames, readingLines } from '../../src/view/reading-list.ts'
import {
  type KindOfMessage,
  questionsInWords,
  readingInShort,
  sentenceInWords,
} from '../../src/view/reading-words.ts'
import { inEnglish } from '../../src/view/translate.ts'

const text = 'You must file it today.\nWe open in May. Thank you all.'
const spans = [
  [0, 23],
  [24, 39],
  [40, 54],
] as const

const reading: Reading = {
  balance: 0.38,
  margin: 0.12,
  range: [0.45, 0.7],
  verdict: 'leans-directing',
  questions: {
    why: { level: 0 },
    where: { level: 1, sentence: 1 },
    how: { level: 0 },
    next: { level: 2, sentence: 0 },
  },
  structure: 0.5,
  moved: [0, 2],
  warnings: ['direction-without-why'],
}

const report: Report = {
  version: 1,
  profile: 'change-announcement',
  profileFrom: 'front-matter',
  sentences: spans.map(([start, end], index) => ({
    start,
    end,
    stance: index === 0 ? 'directing' : 'influencing',
    directing: 0,
    influencing: 0,
    structure: 0,
    locked: false,
    reason: false,
    evidence: index === 0 ? ['must file'] : [],
  })),
  findings: [
    {
      rule: 'bare-order',
      side: 'directing',
      start: 4,
      end: 13,
      sentence: 0,
      message: 'An order.',
      severity: 'hint',
      visible: true,
    },
    {
      rule: 'thanks',
      side: 'influencing',
      start: 40,
      end: 49,
      sentence: 2,
      message: 'Thanks.',
      severity: 'hint',
      visible: false,
    },
    {
      rule: 'direction-without-why',
      side: 'structure',
      start: 0,
      end: 3,
      sentence: 0,
      message: 'No why.',
      severity: 'hint',
      visible: true,
    },
  ],
  reading,
  problems: [],
}

const kind: KindOfMessage = { title: 'Change announcement', asks: ['why', 'where'] }
const named: ReadingNames = {
  kind,
  ruleTitle: rule => `The ${rule}`,
  messageOf: ({ message }) => message,
}

describe('the reading in short', () => {
  const cases: readonly (readonly [string, Partial<Reading>, KindOfMessage, string])[] = [
    ['names what is missing', {}, kind, 'Leans towards directing · missing: why'],
    [
      'names all that is missing',
      {},
      { ...kind, asks: ['how', 'why'] },
      'Leans towards directing · missing: why, how',
    ],
    [
      'misses nothing that nobody looks for',
      { verdict: 'in-range' },
      { ...kind, asks: ['next'] },
      'In the usual range',
    ],
    ['misses nothing in a draft that has hardly begun', { verdict: 'too-short' }, kind, 'Too short to judge'],
  ]
  for (const [what, change, asked, expected] of cases)
    it(what, () => {
      assert.equal(
        readingInShort({ ...report, reading: { ...reading, ...change } }, asked, inEnglish),
        expected,
      )
    })
})

it('the four questions tell a gap from what is not expected', () => {
  assert.deepEqual(questionsInWords(reading, kind, inEnglish), [
    'Why are we doing this? not answered',
    'Where are we going? hinted at',
    'How will we get this done? not expected here',
    'What needs to happen next? answered',
  ])
})

it('a sentence is told with the words that say so', () => {
  const [first, second] = report.sentences
  assert.ok(first && second)
  assert.equal(sentenceInWords(first, inEnglish), 'This sentence directs. Words that say so: “must file”.')
  assert.equal(sentenceInWords(second, inEnglish), 'This sentence influences.')
})

describe('the list of the reading', () => {
  const lines = readingLines(report, text, named, inEnglish)

  it('goes from the verdict to the marks', () => {
    assert.deepEqual(
      lines.map(({ part, label }) => `${part}: ${label}`),
      [
        'verdict: Leans towards directing',
        'question: Why are we doing this?',
        'question: Where are we going?',
        'question: How will we get this done?',
        'question: What needs to happen next?',
        'moved: You must file it today.',
        'moved: Thank you all.',
        'warning: The direction-without-why',
        'mark: The bare-order',
      ],
    )
  })

  it('leads to the sentences that earned the answers', () => {
    const places = lines.map(({ place }) => place && text.slice(place.start, place.end))
    assert.deepEqual(places, [
      undefined,
      undefined,
      'We open in May.',
      undefined,
      'You must file it today.',
      'You must file it today.',
      'Thank you all.',
      'You',
      'must file',
    ])
  })

  it('says the mix in words and numbers', () => {
    const [verdict] = lines
    assert.equal(verdict?.description, 'Change announcement, from the front matter')
    assert.equal(verdict?.detail, 'Influence 38 % (± 12 %); usual for this kind of message: 45 % to 70 %.')
  })
})

it('a message keeps a mark it has no value for', () => {
  assert.equal(inEnglish('{0} of {1}', 2), '2 of {1}')
})
