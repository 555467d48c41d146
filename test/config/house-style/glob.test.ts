import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchesGlob } from '../../../src/config/house-style/glob.ts'

const cases: readonly (readonly [glob: string, path: string, matches: boolean])[] = [
  ['policies/**', 'policies/a.md', true],
  ['policies/**', 'policies/deep/er/a.md', true],
  ['policies/**', 'old/policies/a.md', false],
  ['policies/', 'policies/deep/a.md', true],
  ['/policies/*', 'policies/a.md', true],
  ['./policies/*', 'policies/deep/a.md', false],
  ['*.memo', 'any/where/a.memo', true],
  ['*.memo', 'a.memo.md', false],
  ['**/archive/*.md', 'archive/a.md', true],
  ['**/archive/*.md', 'x/y/archive/a.md', true],
  ['a/**/z.md', 'a/z.md', true],
  ['a/**/z.md', 'a/b/c/z.md', true],
  ['a/**/b/**/z.md', 'a/x/b/y/b/z.md', true],
  ['memo-?.md', 'memo-1.md', true],
  ['memo-?.md', 'memo-12.md', false],
  ['2026-*-notes*.md', '2026-05-notes-b.md', true],
  ['**', 'a/b', true],
  // Characters that mean something to regular expressions mean nothing here.
  ['a.md', 'aXmd', false],
  ['(a|b)+.md', '(a|b)+.md', true],
  ['[ab].md', 'a.md', false],
]

describe('globs of a house style', () => {
  for (const [glob, path, matches] of cases)
    it(`${glob} ${matches ? 'matches' : 'leaves'} ${path}`, () =>
      assert.equal(matchesGlob(glob, path), matches))

  it('cost no more than both lengths multiplied, whatever a repository holds', () => {
    const path = `${'a'.repeat(2_000)}.md`
    const start = performance.now()
    assert.ok(!matchesGlob(`${'*a'.repeat(200)}*b`, path))
    assert.ok(!matchesGlob(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(1_000)))
    // As a regular expression the first would outlast the machine; a second is generous.
    assert.ok(performance.now() - start < 1_000)
  })
})
