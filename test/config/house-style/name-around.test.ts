import assert from 'node:assert/strict'
import { it } from 'node:test'
import { nameAround } from '../../../src/config/house-style/name-around.ts'

/** The words between square brackets are the finding's. */
function around(marked: string): string | undefined {
  const start = marked.indexOf('[')
  return nameAround(marked.replaceAll(/[[\]]/g, ''), start, marked.indexOf(']') - 1)
}

it('finds the name that a finding is part of', () => {
  assert.equal(around('The [Must Win] Battles are three.'), 'The Must Win Battles')
  assert.equal(around('The plan of the Office for [Zero] Harm holds.'), 'Office for Zero Harm')
})

it('takes no plain words and no days for a name', () => {
  assert.equal(around('You [must] go.'), undefined)
  assert.equal(around('[Come in on Tuesdays and Wednesdays] from October.'), undefined)
  assert.equal(around('Come in on [Giving Tuesday].'), 'Giving Tuesday')
})
