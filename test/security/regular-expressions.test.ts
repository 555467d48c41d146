/**
 * No pattern may run away. Those that an analyser calls safe need no more. The others only ever see a word or a
 * sentence; what the analyser holds to be their worst input is read as a draft, in a size no writer reaches, and its
 * cost has to grow with the text and no faster.
 */

import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { newReader } from '../engine/reader.ts'
import { builtBundles } from './bundles.ts'
import { judge, patternsOf, type Verdict } from './patterns.ts'

const small = 4_000
const growth = 4

/** Four times the text may cost four times as much; sixteen times would be a square. Half-way, for noise. */
const mostGrowth = 10

/** Milliseconds that a machine may lose to other work. */
const noise = 200

const mostRewritten = 5

/** Of parse-english: it looks at the white space between two sentences, which our own parser has cut at blank lines. */
const cutBefore: ReadonlySet<string> = new Set(['^[ \\t]*((\\r?\\n|\\r)[\\t ]*)+$'])

describe('regular expressions', () => {
  let verdicts: Verdict[] = []

  before(async () => {
    const patterns = patternsOf(builtBundles(['extension', 'cli']).map(({ tree }) => tree))
    for (const pattern of patterns) verdicts.push(await judge(pattern))
    verdicts = verdicts.filter(({ status }) => status !== 'safe')
  })

  function cost(attack: string): number {
    // What a reader has read it remembers, so each measurement has a reader of its own.
    const reader = newReader()
    const start = performance.now()
    for (const text of [attack, `Everyone must file ${attack} by Friday.`]) {
      const report = reader.read(text)
      for (const finding of report.findings.slice(0, mostRewritten)) reader.rewrites(report, finding)
    }
    return performance.now() - start
  }

  it('sees a pattern that runs away', async () => {
    const verdict = await judge({ source: '^(a+)+$', flags: '' })
    assert.equal(verdict.status, 'vulnerable')
    assert.ok((verdict.attack(500) ?? '').length >= 500)
  })

  it('none is exponential', () => {
    const exponential = verdicts.filter(
      ({ complexity, source }) => complexity === 'exponential' && !cutBefore.has(source),
    )
    assert.deepEqual(
      exponential.map(({ source }) => source),
      [],
    )
  })

  it('reading the worst input of each grows with the text', () => {
    for (const verdict of verdicts) {
      const [short, long] = [verdict.attack(small), verdict.attack(small * growth)]
      if (short === undefined || long === undefined) continue
      const [less, more] = [cost(short), cost(long)]
      assert.ok(
        more <= mostGrowth * less + noise,
        `/${verdict.source}/: ${less.toFixed(0)} ms, then ${more.toFixed(0)} ms for ${growth} times the text`,
      )
    }
  })
})
