import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { type Options, retextLeadership } from '../../src/engine/plugin.ts'
import { models, newReader } from './reader.ts'

/** Orders in the third and the fifth line; an emoji before them, which is two code units. */
const draft = [
  '\u{1f600} Team,',
  '',
  'You must file the form by Friday.',
  '',
  'You must return the badge. You must clear the desk. You must sign the list. You must leave the keys.',
  '',
].join('\n')

async function messagesOf(text: string, options: Options) {
  const processor = unified().use(retextEnglish).use(retextLeadership, options)
  const file = new VFile({ value: text, path: 'memo.txt' })
  const tree = processor.parse(file)
  const before = structuredClone(tree)
  const after = await processor.run(tree, file)
  assert.deepEqual(after, before, 'the tree passes through untouched')
  return file.messages
}

describe('retextLeadership', () => {
  it('reports the visible findings of the reader, each at its place', async () => {
    const messages = await messagesOf(draft, { models })
    const visible = newReader()
      .read(draft, { format: 'text' })
      .findings.filter(finding => finding.visible)
    assert.ok(visible.length > 0)
    assert.deepEqual(
      messages.map(({ reason, ruleId, source }) => [reason, ruleId, source]),
      visible.map(({ message, rule }) => [message, rule, 'leadership-lens']),
    )
  })

  it('gives lines, columns and offsets that name the actual words', async () => {
    const lines = draft.split('\n')
    for (const { place, actual, line, column } of await messagesOf(draft, { models })) {
      assert.ok(place && 'start' in place && actual)
      const { start, end } = place
      assert.equal(draft.slice(start.offset, end.offset), actual)
      assert.equal([line, column].join(), [start.line, start.column].join())
      assert.equal(lines[start.line - 1]?.slice(start.column - 1, end.column - 1), actual)
    }
  })

  it('offers texts that stand in for the actual words, and says why it matters', async () => {
    const reader = newReader()
    const report = reader.read(draft, { format: 'text' })
    const whole = report.findings
      .filter(finding => finding.visible)
      .map(finding =>
        reader
          .rewrites(report, finding)
          .map(({ start, end, text }) => draft.slice(0, start) + text + draft.slice(end)),
      )
    const messages = await messagesOf(draft, { models })
    const replaced = messages.map(({ place, expected }) => {
      assert.ok(place && 'start' in place)
      const { start, end } = place
      return (expected ?? []).map(text => draft.slice(0, start.offset) + text + draft.slice(end.offset))
    })
    assert.deepEqual(replaced, whole)
    assert.ok(messages.every(({ note }) => typeof note === 'string' && note.length > 20))
  })

  it('takes a reader, a profile and a format', async () => {
    const quiet = await messagesOf(draft, { reader: newReader(), profile: 'operational-directive' })
    const loud = await messagesOf(draft, { reader: newReader() })
    assert.ok(quiet.length < loud.length)
    const quoted = '> You must go.\n\n```\nYou must go.\n```\n'
    assert.deepEqual(await messagesOf(quoted, { models, format: 'markdown' }), [])
  })

  it('says nothing of an empty file', async () => {
    assert.deepEqual(await messagesOf('', { models }), [])
  })
})
