import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Comparison, compareDrafts, type PieceChange } from '../../src/compare/index.ts'
import { newReader } from '../engine/reader.ts'
import { pairs } from './pairs.ts'

const reader = newReader()
const version = (text: string) => ({ text, report: reader.read(text) })
const compare = (before: string, after: string): Comparison => compareDrafts(version(before), version(after))

const opening = (piece: PieceChange): string =>
  (piece.after ?? piece.before)?.text.split(' ').slice(0, 2).join(' ') ?? ''

const changesOf = ({ pieces }: Comparison): string[] =>
  pieces
    .filter(({ kind, moved }) => kind !== 'same' || moved)
    .map(piece => `${piece.kind}${piece.moved ? ' moved' : ''}: ${opening(piece)}`)

const dutiesOf = ({ pieces }: Comparison): string[] =>
  pieces.flatMap(({ duties }) =>
    duties.map(({ shift, matter, before = '', after = '' }) => `${shift} ${matter}: ${before} → ${after}`),
  )

describe('compareDrafts', () => {
  for (const { name, before, after, changes, duties } of pairs)
    it(`sees ${name}`, () => {
      const comparison = compare(before, after)
      assert.deepEqual({ changes: changesOf(comparison), duties: dutiesOf(comparison) }, { changes, duties })
    })

  it('tells the change of balance, questions and findings', () => {
    const orders = 'You must file the form. You must clear the desk. You must return the badge today.'
    const { questions, balance, findings } = compare(
      orders,
      `We do this because a lost badge opened our store to a thief in May. ${orders}`,
    )
    assert.ok(balance.after > balance.before)
    assert.ok(questions.why.after > questions.why.before)
    assert.ok(findings.kept > 0)
    assert.ok(findings.gone.some(({ rule }) => rule === 'direction-without-why'))
  })

  it('finds nothing between a draft and itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        const { pieces, findings } = compare(text, text)
        assert.ok(pieces.every(({ kind, moved }) => kind === 'same' && !moved))
        assert.deepEqual([findings.gone, findings.came], [[], []])
      }),
      { numRuns: 200 },
    )
  })

  it('accounts for every piece of both versions once, with valid offsets', () => {
    const sentence = fc.constantFrom(
      'You must go.',
      'We begin.',
      '# Head',
      'Thank you all.',
      '- Do it by May 3.',
    )
    const draft = fc.array(sentence, { maxLength: 12 }).map(parts => parts.join('\n\n'))
    fc.assert(
      fc.property(draft, draft, (before, after) => {
        const { pieces } = compare(before, after)
        for (const [text, side] of [
          [before, 'before'],
          [after, 'after'],
        ] as const) {
          const places = pieces.flatMap(piece => piece[side] ?? []).sort((a, b) => a.start - b.start)
          let at = 0
          for (const { start, end } of places) {
            assert.ok(start >= at && end > start && end <= text.length)
            at = end
          }
          assert.equal(places.length, text.split('\n\n').filter(Boolean).length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('takes time that grows with the drafts, not with their square', () => {
    const long = (size: number, word: string): string =>
      Array.from({ length: size }, (_, i) => `${word} ${i} must file plan ${i * 7} today.`).join(' ')
    const time = (size: number): number => {
      const [before, after] = [version(long(size, 'Team')), version(long(size, 'Crew'))]
      const start = performance.now()
      compareDrafts(before, after)
      return performance.now() - start
    }
    time(300)
    const [small, large] = [time(500), time(4000)]
    assert.ok(large < small * 8 * 4, `${small} ms for 500, ${large} ms for 4,000`)
  })
})
