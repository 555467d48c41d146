/** A draft is parsed in pieces so that an edit costs little; the pieces must tell the same as the whole. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { chunkStarts } from '../../../src/engine/parse/chunks.ts'
import { definitionsFor, linkDefinitions } from '../../../src/engine/parse/link-definitions.ts'
import { markdownBlocks, parsedBlocks, type RawBlock } from '../../../src/engine/parse/markdown.ts'
import { type Parsed, parseDraft, parseInSteps } from '../../../src/engine/parse/parse.ts'
import { finish } from '../../../src/engine/steps.ts'
import { newContext, parse } from '../reader.ts'
import { markdownLine, markdownText } from './markdown-lines.ts'
import { outline } from './shown.ts'

/** The end of a block that the text ends in, or that is left open, may or may not include the last line break. */
const shown = (block: RawBlock, source: string, offset: number): string => {
  const words = source.slice(block.start, block.end).trimEnd()
  return `${offset + block.start} ${block.zone} ${block.depth} ${JSON.stringify([words, block.masked.trimEnd()])}`
}

function inPieces(text: string): string[] {
  const starts = chunkStarts(text)
  const definitions = linkDefinitions(text, starts)
  return starts.flatMap((start, index) => {
    const source = text.slice(start, starts[index + 1] ?? text.length)
    const blocks = markdownBlocks(source, definitionsFor(source, definitions))
    return blocks.map(block => shown(block, source, start))
  })
}

/** Behind indented code remark takes an ordered or empty item for a paragraph, which CommonMark does not. */
const oddity = /^(?: {4}|\t)[^\n]*\n\s*(?:\d+[.)]|[-+*]\s*$)/m

const pieces = (text: string): number => chunkStarts(text).length

describe('chunkStarts', () => {
  it('cuts so that the pieces parse as the whole does', () => {
    fc.assert(
      fc.property(markdownText, text => {
        fc.pre(!oddity.test(text))
        assert.deepEqual(
          inPieces(text),
          parsedBlocks(text).map(block => shown(block, text, 0)),
        )
      }),
      { numRuns: 3000 },
    )
  })

  const cuts: readonly (readonly [string, string, number])[] = [
    ['paragraphs', 'One.\n\nTwo.\n\n\nThree.', 3],
    ['items', '- a\n- b\n  more\n- c', 3],
    ['numbered items', '1. a\n2. b\n10. c', 3],
    ['headings and what follows them', '# A\nText.\n## B\nText.', 4],
    ['a fence from what surrounds it', 'Text.\n```\na\n\nb\n```\nText.', 3],
    ['no comment that holds blank lines', '<!-- a\n\nb -->', 1],
    ['no item from its paragraphs', '- a\n\n  b\n\n  c', 1],
    ['no heading from its underline', 'Title\n===\nText.', 2],
  ]
  for (const [what, text, count] of cuts) it(`cuts ${what}`, () => assert.equal(pieces(text), count))
})

describe('parseDraft with a cache', () => {
  it('tells after any edits what a fresh parse tells', () => {
    const edit = fc.record({
      at: fc.nat(),
      drop: fc.nat({ max: 30 }),
      insert: fc.array(markdownLine, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(markdownText, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const context = newContext()
        let text = first
        for (const { at, drop, insert } of edits) {
          const from = at % (text.length + 1)
          text = text.slice(0, from) + insert.join('\n') + text.slice(from + drop)
          assert.deepEqual(
            outline(parseDraft(text, 'markdown', context)),
            outline(parseDraft(text, 'markdown', newContext())),
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  const reparsed = (before: string, after: string): { before: Parsed; after: Parsed } => {
    const context = newContext()
    const first = finish(parseInSteps(before, 'markdown', context))
    return { before: first, after: finish(parseInSteps(after, 'markdown', context, first)) }
  }

  it('tells by the draft before an edit what a fresh parse tells', () => {
    const edit = fc.record({
      at: fc.nat(),
      drop: fc.nat({ max: 30 }),
      insert: fc.array(markdownLine, { maxLength: 3 }),
    })
    const format = fc.constantFrom('markdown' as const, 'text' as const)
    fc.assert(
      fc.property(markdownText, fc.array(edit, { maxLength: 8 }), format, (first, edits, as) => {
        const context = newContext()
        let text = first
        let before = finish(parseInSteps(text, as, context))
        for (const { at, drop, insert } of edits) {
          const from = at % (text.length + 1)
          text = text.slice(0, from) + insert.join('\n') + text.slice(from + drop)
          before = finish(parseInSteps(text, as, context, before))
          assert.deepEqual(outline(before.draft), outline(parseDraft(text, as, newContext())))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('hears what the last line becomes as it is written on', () => {
    const { after } = reparsed('10) ten\n1.', '10) ten\n1.```')
    assert.deepEqual(outline(after.draft), outline(parse('10) ten\n1.```')))
  })

  it('uses the sentences of a changed paragraph again, but for those that changed', () => {
    const { before, after } = reparsed('We go. We stay. We **meet**.', 'We go. We do stay. We **meet**.')
    const old = new Set(before.draft.sentences.map(({ sentence }) => sentence))
    assert.deepEqual(
      after.draft.sentences.map(({ sentence }) => old.has(sentence)),
      [true, false, true],
    )
  })

  it('takes a sentence for another where only its marks changed', () => {
    const { before, after } = reparsed('We go. We **meet**.', 'We go. We __meet__.')
    assert.notEqual(after.draft.sentences[1]?.sentence, before.draft.sentences[1]?.sentence)
  })

  it('keeps the sentences of what did not change', () => {
    const context = newContext()
    const before = parseDraft('First one.\n\nSecond one.\n\nThird one.', 'markdown', context)
    const after = parseDraft('First one.\n\nSecond two.\n\nThird one.', 'markdown', context)
    const kept = after.sentences.map(({ sentence }, index) => sentence === before.sentences[index]?.sentence)
    assert.deepEqual(kept, [true, false, true])
  })
})
