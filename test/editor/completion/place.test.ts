import assert from 'node:assert/strict'
import { it } from 'node:test'
import { placeOf } from '../../../src/editor/completion/place.ts'

const cases: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['pro', ['---'], 'key'],
  ['  pro', ['---', 'leadership-lens:'], 'key'],
  ['  pro', ['---', 'tags:'], undefined],
  ['profile: cha', ['---'], 'profile'],
  ['  profile: ', ['---', 'leadership-lens:'], 'profile'],
  ['pro', ['---', 'profile: general', '---'], undefined],
  ['pro', [], undefined],
  ['so that [[', [], 'placeholder'],
  ['so that [[w', [], 'placeholder'],
  ['see [[notes: a', [], undefined],
  ['<!-', [], undefined],
  ['<!--', [], 'comment'],
  ['  <!-- len', [], 'comment'],
  ['<!-- lens-ignore ', [], 'comment-rule'],
  ['<!-- lens-ignore deontic-modal, pro', [], 'comment-rule'],
  ['<!-- lens-profile: g', [], 'profile'],
  ['An ordinary sentence: ', [], undefined],
]
for (const [before, above, wanted] of cases)
  it(`${JSON.stringify(before)} below ${JSON.stringify(above)} → ${wanted}`, () => {
    assert.equal(placeOf(before, above)?.what, wanted)
  })
