import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { commentAbove, standsAlone } from '../../src/editor/ignore-place.ts'
import { createChunkCache } from '../../src/engine/parse/chunk-cache.ts'
import { parseDraft } from '../../src/engine/parse/parse.ts'

const context = {
  tagger: { tag: (words: readonly string[]) => new Uint8Array(words.length) },
  cache: createChunkCache(),
  profiles: new Set(['general']),
}

function parse(text: string) {
  const draft = parseDraft(text, 'markdown', context)
  const spans = draft.sentences.map(({ sentence, offset }) => ({
    start: offset + sentence.start,
    end: offset + sentence.end,
  }))
  return { draft, spans }
}

/** The sentences, by their text, that the parser takes the comment for. */
function ignoredIn(text: string): string[] {
  const { draft, spans } = parse(text)
  return draft.sentences.flatMap((placed, index) => {
    const span = spans[index]
    return span && draft.blocks[placed.block]?.ignore.rules.includes('bare-order')
      ? [text.slice(span.start, span.end)]
      : []
  })
}

function insertFor(text: string, words: string): { edited: string; line: string } {
  const { spans } = parse(text)
  const index = spans.findIndex(span => text.slice(span.start, span.end).includes(words))
  assert.notEqual(index, -1, `no sentence with ${words}`)
  const insertion = commentAbove(text, spans, index, 'lens-ignore bare-order')
  assert.ok(insertion)
  const edited = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at)
  return { edited, line: insertion.text }
}

describe('a comment that ignores a rule here', () => {
  const indent = (spaces: number): string => `${' '.repeat(spaces)}<!-- lens-ignore bare-order -->\n`
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a paragraph', 'One thing.\n\nYou must XX it.\n\nThe end comes.\n', indent(0), ['You must XX it.']],
    ['the first line of all', 'You must XX it.', indent(0), ['You must XX it.']],
    [
      'a later sentence of a wrapped paragraph',
      'We wrote a first sentence that is long enough to be wrapped here.\nYou must XX it.\n',
      indent(0),
      ['We wrote a first sentence that is long enough to be wrapped here.', 'You must XX it.'],
    ],
    ['below a heading', '# Title\nYou must XX it.\n', indent(0), ['You must XX it.']],
    ['below a setext heading', 'Title here\n===\nYou must XX it.\n', indent(0), ['You must XX it.']],
    ['below a greeting', 'Dear all,\nYou must XX it by Friday.\n', indent(0), ['You must XX it by Friday.']],
    ['behind front matter', '---\nprofile: general\n---\nYou must XX it.\n', indent(0), ['You must XX it.']],
    ['an item', '- Read this.\n- You must XX it.\n- Then go.\n', indent(0), ['You must XX it.']],
    ['an item of an ordered list', '1. Read this.\n2. You must XX it.\n', indent(0), ['You must XX it.']],
    ['a nested item', '- Read this.\n  - You must XX it.\n  - Then go.\n', indent(2), ['You must XX it.']],
    [
      'an item nested in an ordered one',
      '1. Read this.\n   - Look at it.\n   - You must XX it.\n2. Then go.\n',
      indent(3),
      ['You must XX it.'],
    ],
    ['a deep item', '- a b\n  - c d\n    - You must XX it.\n', indent(4), ['You must XX it.']],
    [
      'the second paragraph of an item',
      '- Read this.\n\n  You must XX it.\n\n- Then go.\n',
      indent(2),
      ['You must XX it.'],
    ],
    [
      'an item that runs on',
      '- Then go.\n- You must take\n  the XX with you.\n',
      indent(0),
      ['You must take', 'the XX with you.'],
    ],
    [
      'behind a table',
      '| a | b |\n|---|---|\n| c | d |\n\nYou must XX it.\n',
      indent(0),
      ['You must XX it.'],
    ],
    ['behind a fence', '```\ncode\n```\nYou must XX it.\n', indent(0), ['You must XX it.']],
    ['below another comment', '<!-- lens-keep -->\nYou must XX it.\n', indent(0), ['You must XX it.']],
    ['with Windows line ends', 'Go on.\r\n\r\n- You must XX it.\r\n', indent(0), ['You must XX it.']],
  ]
  for (const [what, text, line, ignored] of cases)
    it(`is honoured for ${what}`, () => {
      const inserted = insertFor(text, 'XX')
      assert.equal(inserted.line, line)
      assert.deepEqual(ignoredIn(inserted.edited), ignored)
    })
})

describe('a sentence stands alone', () => {
  const cases: readonly (readonly [string, readonly boolean[]])[] = [
    ['Go now. Come back.', [false, false]],
    ['Go now.\n\nCome back.', [true, true]],
    ['- Go now.\n- Come back. Stay here.', [true, false, false]],
    ['- Go now.\n  - Come back.', [true, true]],
  ]
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      const { spans } = parse(text)
      assert.deepEqual(
        spans.map((_, index) => standsAlone(text, spans, index)),
        expected,
      )
    })
})
