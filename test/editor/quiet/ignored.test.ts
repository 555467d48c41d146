import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ignoredIn, removalOf } from '../../../src/editor/quiet/ignored.ts'
import { isOver, minutesMs, tomorrow } from '../../../src/editor/quiet/snooze-time.ts'

const draft = `# Desks

<!-- lens-ignore -->
You must move.

\`\`\`html
<!-- lens-ignore shown-only -->
\`\`\`

- One
  <!-- lens-ignore deontic-modal, vague-date -->
  You must go. <!-- lens-keep -->
`

describe('what is ignored', () => {
  it('is told with its rules and the words below, but for code', () => {
    assert.deepEqual(
      ignoredIn(draft).map(({ rules, about }) => [rules, about]),
      [
        [[], 'You must move.'],
        [['deontic-modal', 'vague-date'], 'You must go. <!-- lens-keep -->'.replace(/ ?<!--.*/, '')],
      ],
    )
  })

  it('is taken back with its line, or alone where the line holds more', () => {
    const cut = (text: string): string => {
      const [first] = ignoredIn(text)
      assert.ok(first)
      const { start, end } = removalOf(text, first)
      return text.slice(0, start) + text.slice(end)
    }
    assert.equal(cut('a\n\n  <!-- lens-ignore -->\n  b\n'), 'a\n\n  b\n')
    assert.equal(cut('<!-- lens-ignore -->'), '')
    assert.equal(cut('<!-- lens-ignore --> b'), ' b')
    assert.equal(cut('a\r\n<!-- lens-ignore -->\r\nb'), 'a\r\nb')
  })
})

describe('a snooze', () => {
  it('until tomorrow ends in the next morning', () => {
    assert.deepEqual(tomorrow(new Date(2030, 0, 31, 22)), new Date(2030, 1, 1, 5))
    assert.deepEqual(tomorrow(new Date(2030, 0, 31, 1)), new Date(2030, 0, 31, 5))
  })

  it('is over in time, and at once where the clock makes no sense', () => {
    assert.ok(isOver(0, 1000))
    assert.ok(!isOver(1000 + minutesMs, 1000))
    assert.ok(isOver(1e15, 1000))
  })
})
