/** No pattern that ships may take a time that doubles with every letter of its worst input. */

import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { builtBundles } from './bundles.ts'
import { judge, patternsOf, type Verdict } from './patterns.ts'

/** Of parse-english: it looks at the white space between two sentences, which our own parser has cut at blank lines. */
const cutBefore: ReadonlySet<string> = new Set(['^[ \\t]*((\\r?\\n|\\r)[\\t ]*)+$'])

describe('regular expressions', () => {
  let verdicts: Verdict[] = []

  before(async () => {
    const patterns = patternsOf(builtBundles(['extension', 'cli']).map(({ tree }) => tree))
    for (const pattern of patterns) verdicts.push(await judge(pattern))
    verdicts = verdicts.filter(({ status }) => status !== 'safe')
  })

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
})
