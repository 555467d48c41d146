import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse } from '../reader.ts'

/** What the draft says of itself, its problems by the words they stand at. */
function matterOf(text: string) {
  const { problems, ...rest } = parse(text).matter
  return { ...rest, problems: problems.map(({ start, end }) => text.slice(start, end)) }
}

describe('front matter', () => {
  it('names profile and purpose', () => {
    assert.deepEqual(matterOf('---\nprofile: values\npurpose: to say thanks\n---\nThanks.'), {
      profile: 'values',
      profileFrom: 'front-matter',
      purpose: 'to say thanks',
      problems: [],
    })
  })

  it('may keep them under a name of their own, which goes first', () => {
    const text = '---\nprofile: values\nleadership-lens:\n  profile: recognition\n---\nThanks.'
    assert.equal(matterOf(text).profile, 'recognition')
  })

  const problems: readonly (readonly [name: string, text: string, at: readonly string[]])[] = [
    ['an unknown profile', '---\nprofile: party\n---\nHi.', ['party']],
    ['a profile that is no text', '---\nprofile: [a, b]\n---\nHi.', ['[a, b]']],
    ['an unknown profile behind a byte order mark', '\ufeff---\nprofile: party\n---\nHi.', ['party']],
    ['an unknown profile in Windows lines', '---\r\nprofile: party\r\n---\r\nHi.', ['party']],
    [
      'an unknown profile in a comment',
      'Hi.\n\n<!-- lens-profile: party -->',
      ['<!-- lens-profile: party -->'],
    ],
    ['none in other keys', '---\ntitle: [a, b]\n---\nHi.', []],
  ]
  for (const [name, text, at] of problems)
    it(`places ${name}`, () => assert.deepEqual(matterOf(text).problems, at))

  it('places broken YAML within itself', () => {
    const text = '---\nprofile: "values\n---\nHi.'
    const [problem] = parse(text).matter.problems
    assert.ok(problem && problem.start >= 4 && problem.end <= text.length && problem.start < problem.end)
  })

  it('places problems around whole characters', () => {
    const text = '---\n|\u{1f468}\u200d\u{1f469}\n---\n'
    for (const { start, end } of parse(text).matter.problems)
      assert.ok(text.slice(start, end).isWellFormed(), `${start}-${end}`)
  })

  it('survives YAML that is too deep to read', () => {
    for (const deep of ['['.repeat(5000), '{a: '.repeat(5000), '- '.repeat(5000), 'a: b\n'.repeat(20_000)])
      assert.equal(parse(`---\n${deep}\n---\nHi.`).matter.problems.length > 0, true)
  })

  it('is none without an end', () => {
    assert.deepEqual(matterOf('---\nprofile: values\n\nHi.'), { problems: [] })
  })
})

describe('comments', () => {
  const ignores = (text: string) =>
    parse(text)
      .blocks.filter(({ zone }) => zone !== 'html')
      .map(({ ignore }) => [ignore.all, ignore.keep, ...ignore.rules].join(' '))

  const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ['ignore all', '<!-- lens-ignore -->\n\nGo.\n\nStay.', ['true false', 'false false']],
    ['ignore rules', '<!-- lens-ignore a-b, c -->\n\nGo.', ['false false a-b c']],
    ['directly above', '<!-- lens-ignore a-b, c -->\nGo.', ['false false a-b c']],
    ['keep', '<!-- lens-keep -->\n\nGo.', ['false true']],
    ['both', '<!-- lens-keep -->\n\n<!-- lens-ignore a -->\n\nGo.', ['false true a']],
    ['within one block', '<!-- lens-keep --><!-- lens-ignore a -->\n\nGo.', ['false true a']],
    ['something else', '<!-- lens-ignored -->\n\nGo.', ['false false']],
  ]
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(ignores(text), expected))

  it('name the profile where front matter does not', () => {
    const comment = '<!-- lens-profile: values -->\n\nHi.'
    assert.equal(parse(comment).matter.profile, 'values')
    assert.equal(parse(`---\nprofile: general\n---\n${comment}`).matter.profile, 'general')
  })
})
