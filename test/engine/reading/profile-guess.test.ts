import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { profileIds } from '../../../src/engine/profiles/registry.ts'
import { newReader } from '../reader.ts'

const reader = newReader()
const guessOf = (text: string): string | undefined => reader.read(text).profileGuess

const thanks = `# Thank you, night crew

On Saturday the cooling pump failed with eleven thousand doses in the cold store. Mateo heard it before any alarm did.

He, Ingrid and Bao carried every tray to the spare unit by hand. They stayed until seven and wrote down each temperature. Not one dose was lost.

I am proud of what you did, and grateful. Thank you for your effort, and congratulations to the whole crew. You worked all weekend and helped each other.
`
const policy = `# Gifts and hospitality policy

This policy applies to all employees and contractors. Employees must not accept gifts from suppliers.

Exceptions require the written approval of the compliance office. Gifts below 30 euros are permitted and must be recorded in the register.

Violations of this policy may lead to disciplinary action. All employees are required to complete the conduct training every year. Confidential information must not be disclosed.
`

describe('the kind of message that a draft looks like', () => {
  it('is guessed where it is plain', () => {
    assert.equal(guessOf(thanks), 'recognition')
    assert.equal(guessOf(policy), 'policy-compliance')
  })

  it('is not guessed of a short draft, nor where someone said it', () => {
    assert.equal(guessOf('Thank you all. I am proud and grateful.'), undefined)
    assert.equal(guessOf(''), undefined)
    assert.equal(guessOf(`---\nprofile: general\n---\n\n${policy}`), undefined)
    assert.equal(reader.read(policy, { profile: 'information' }).profileGuess, undefined)
  })

  it('is one of ours, whatever the text', () => {
    for (const folder of ['media/samples', 'test/memos'])
      for (const name of readdirSync(folder).filter(file => /\.(?:md|memo)$/.test(file))) {
        const text = readFileSync(`${folder}/${name}`, 'utf8').replace(/^---[\s\S]*?---/, '')
        const guess = guessOf(text)
        assert.ok(guess === undefined || profileIds.has(guess), `${name}: ${guess}`)
      }
  })

  it('of a long draft is settled by its beginning', () => {
    const more = 'The shuttle leaves at eight and the cafeteria is open until two.\n\n'
    assert.equal(guessOf(`${policy}\n${policy.repeat(8)}\n${more.repeat(400)}`), guessOf(policy.repeat(9)))
  })
})
