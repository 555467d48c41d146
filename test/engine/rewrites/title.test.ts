import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { menuTitle } from '../../../src/engine/rewrites/title.ts'

describe('the title of a rewrite', () => {
  it('shows the changed words first', () =>
    assert.equal(menuTitle('Give a date: “… by [[when]]”'), '“… by [[when]]” — give a date'))
  it('announces softening before the words', () =>
    assert.equal(menuTitle("Soften: “I'm asking you to reset …”"), "Softens: “I'm asking you to reset …”"))
  it('leaves what shows no words as it is', () => {
    for (const title of ['Cut “Obviously”', 'Give the ask a paragraph of its own'])
      assert.equal(menuTitle(title), title)
  })
  it('clips long words and keeps what the rewrite does', () => {
    const words = 'new engineers cannot learn the craft alone '.repeat(5).trim()
    for (const action of ['Soften', 'Add the reason']) {
      const title = menuTitle(`${action}: “…, because ${words}”`)
      assert.ok(title.length <= 118, title)
      assert.match(title, / …”/)
    }
    assert.match(menuTitle(`Add the reason: “${words}”`), /^“new .* …” — add the reason$/)
  })
})
