import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Sentence } from '../../../src/engine/draft.ts'
import { headsOf } from '../../../src/engine/grammar/heads.ts'
import { spansOf, type Wording, wording } from '../../../src/engine/grammar/wording.ts'
import { parse } from '../reader.ts'

function found(text: string, pattern: Wording): string[] {
  const sentence: Sentence | undefined = parse(text).sentences[0]?.sentence
  assert.ok(sentence, text)
  return [...spansOf(sentence, pattern)].map(({ first, last }) =>
    sentence.tokens
      .slice(first, last + 1)
      .map(token => token.text)
      .join(' '),
  )
}

describe('wording', () => {
  const cases: readonly [pattern: Wording, text: string, expected: readonly string[]][] = [
    [wording('so that'), 'We moved so that nobody waits.', ['so that']],
    [wording('so that'), 'Also that Monday was long.', []],
    [wording('at'), 'That cat sat at home.', ['at']],
    [wording('^we [a-z]+'), 'We stayed and we won.', ['We stayed']],
    [wording('no , thanks'), 'They said no, thanks.', ['no , thanks']],
    [wording("(?:i|we)(?: do)?n't", "don't"), 'They don’t wait.', ['don’t']],
    [wording('[a-z]+ of us', 'we all'), 'Some of us and we all came.', ['Some of us', 'we all']],
    [wording('we', 'we all know'), 'We all know it.', ['We']],
    [wording('(?<!so )many'), 'So many came, and many stayed.', ['many']],
  ]
  for (const [pattern, text, expected] of cases)
    it(`finds ${JSON.stringify(expected)} in: ${text}`, () =>
      assert.deepEqual(found(text, pattern), expected))

  it('takes time in proportion to the words', () => {
    const pattern = wording('so [a-z]+(?: [^ ]+){0,9}? can', 'because')
    const time = (words: number): number => {
      const text = 'so we will be '.repeat(words / 4)
      const { sentences } = parse(text)
      const start = performance.now()
      for (const { sentence } of sentences) [...spansOf(sentence, pattern)]
      return performance.now() - start
    }
    // The least of several: a busy machine may hold up any one of them.
    const least = (words: number): number => Math.min(...[0, 1, 2].map(() => time(words)))
    time(4_000)
    const small = Math.max(0.5, least(4_000))
    assert.ok(least(32_000) / small < 80, 'eight times the words, far less than 64 times the time')
  })
})

describe('the words a pattern can begin with', () => {
  const cases: readonly [source: string, heads: readonly string[] | undefined][] = [
    ['so that', ['so']],
    ['(?:we|i)(?: do)? know', ['i', 'we']],
    ["(?:we|i)(?:'ll)? go", ['i', "i'll", 'we', "we'll"]],
    ['(?:and )?we', ['and', 'we']],
    ['(?<=^ )(?:we|you)', ['we', 'you']],
    ['because(?! of)', ['because']],
    ['[a-z]+ of us', undefined],
    ['milestones? :', ['milestone', 'milestones']],
    ['zero[- ]tolerance', ['zero', 'zero-tolerance']],
    ['(?:two|[23]) phases', ['2', '3', 'two']],
    ['[2-4] phases', ['2', '3', '4']],
    ['[0-9]+ phases', undefined],
    ['(?:send|submit)[a-z]* by', undefined],
    ['(?:any)?', undefined],
  ]
  for (const [source, heads] of cases)
    it(`knows them for ${source}`, () => {
      const known = headsOf(source)
      assert.deepEqual(known && [...known].sort(), heads)
    })
})
