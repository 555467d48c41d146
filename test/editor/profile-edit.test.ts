import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { declareProfile } from '../../src/editor/profile-edit.ts'
import { newReader } from '../engine/reader.ts'

const declared = (text: string): string => {
  const { start, end, text: inserted } = declareProfile(text, 'recognition')
  return text.slice(0, start) + inserted + text.slice(end)
}

const cases: readonly (readonly [string, string, string])[] = [
  ['a draft without front matter', 'Thanks.\n', '---\nprofile: recognition\n---\n\nThanks.\n'],
  ['an empty draft', '', '---\nprofile: recognition\n---\n\n'],
  ['other front matter', '---\ntitle: A\n---\nHi\n', '---\nprofile: recognition\ntitle: A\n---\nHi\n'],
  ['empty front matter', '---\n---\nHi\n', '---\nprofile: recognition\n---\nHi\n'],
  [
    'a profile that is there',
    '---\nprofile: general # mine\ntitle: A\n---\n',
    '---\nprofile: recognition # mine\ntitle: A\n---\n',
  ],
  ['a quoted profile', '---\nprofile: "general"\n---\n', '---\nprofile: recognition\n---\n'],
  ['a profile without a value', '---\nprofile:\n---\n', '---\nprofile: recognition\n---\n'],
  [
    'a profile under our own key',
    '---\nprofile: dev\nleadership-lens:\n  profile: general\n---\n',
    '---\nprofile: dev\nleadership-lens:\n  profile: recognition\n---\n',
  ],
  ['a comment', 'Hi\n\n<!-- lens-profile: general -->\n', 'Hi\n\n<!-- lens-profile: recognition -->\n'],
  ['Windows line ends', '---\r\nprofile: general\r\n---\r\nHi', '---\r\nprofile: recognition\r\n---\r\nHi'],
]

describe('declaring a profile', () => {
  for (const [what, text, expected] of cases)
    it(`in ${what}`, () => {
      assert.equal(declared(text), expected)
      const { profile, problems } = newReader().read(declared(text))
      assert.deepEqual({ profile, problems }, { profile: 'recognition', problems: [] })
    })
})
