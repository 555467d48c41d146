import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { improveParagraph, paragraphAround } from '../../src/engine/improve-paragraph.ts'
import { newReader } from './reader.ts'

const reader = newReader()
const memo = readFileSync('media/samples/return-to-office.md', 'utf8')

function improved(text: string, words: string) {
  const at = text.indexOf(words)
  assert.ok(at >= 0)
  return improveParagraph(reader, text, reader.read(text), at)
}

describe('the paragraph around an offset', () => {
  it('lies between blank lines, whatever the line ends', () => {
    for (const newline of ['\n', '\r\n']) {
      const text = ['One.', 'Two', 'lines.', '', 'Three.', ''].join(newline)
      const at = text.indexOf('Two')
      const { start, end } = paragraphAround(text, at)
      assert.equal(text.slice(start, end).trim(), ['One.', 'Two', 'lines.'].join(newline))
    }
  })
  it('holds the offset, for any text', () => {
    const piece = fc.constantFrom('\n', '\r\n', ' ', 'a', '\t', '\n\n')
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), (parts, n) => {
        const text = parts.join('')
        const { start, end } = paragraphAround(text, n % (text.length + 1))
        assert.ok(0 <= start && end <= text.length)
      }),
    )
  })
})

describe('improving a paragraph', () => {
  it('adds the draft’s own reason once and leaves the rest', () => {
    const found = improved(memo, 'Everyone must')
    assert.ok(found)
    assert.match(
      found.text,
      /from 6 October, because new engineers cannot learn the craft alone\. Book your desk/,
    )
    assert.equal(found.text.match(/because/g)?.length, 1)
    assert.ok(found.titles.every(title => !title.startsWith('Softens')))
  })
  it('takes several rewrites together', () => {
    const text =
      'Obviously, everyone must file the report by Friday. All staff must wear a badge. You must sign the list today. You must bring the key.\n'
    const found = improved(text, 'everyone')
    assert.ok(found && found.titles.length >= 2, JSON.stringify(found))
    assert.doesNotMatch(found.text, /Obviously/)
    assert.ok((found.text.match(/\[\[/g)?.length ?? 0) <= 1, found.text)
  })
  it('offers nothing where nothing is marked', () =>
    assert.equal(improved('Thank you all for a good year. We are proud of you.\n', 'Thank'), undefined))
  it('keeps what it has made: a second time there is nothing to do, but for a reason still to give', () => {
    const found = improved(memo, 'Everyone must')
    assert.ok(found)
    const next = memo.slice(0, found.start) + found.text + memo.slice(found.end)
    const again = improved(next, 'Everyone must')
    assert.ok(again === undefined || again.titles.length < found.titles.length + 2)
  })
  it('changes no number and drops no word but those that only press', () => {
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const numbers = (text: string): string => (text.match(/\d+/g) ?? []).sort().join()
    let offered = 0
    for (const name of ['desk-move', 'night-shift', 'passkeys', 'travel-stop']) {
      const text = readFileSync(`test/memos/${name}.md`, 'utf8')
      const report = reader.read(text)
      for (const { start } of report.sentences) {
        const found = improveParagraph(reader, text, report, start)
        if (!found) continue
        offered++
        const before = text.slice(found.start, found.end)
        const after = new Set(words(found.text))
        const lost = words(before).filter(word => !after.has(word))
        assert.deepEqual(
          lost.filter(word => !/^(?:obviously|clearly|simply|please|we|are|doing|this)$/.test(word)),
          [],
          found.text,
        )
        if (!found.text.includes('because')) assert.equal(numbers(found.text), numbers(before))
      }
    }
    assert.ok(offered > 0)
  })
})
