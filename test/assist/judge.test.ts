import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Draft, judgeCandidates } from '../../src/assist/judge.ts'
import { refusalWords } from '../../src/assist/terms.ts'
import { newReader } from '../engine/reader.ts'
import { faultsOf } from '../engine/rewrites/independent-check.ts'

const reader = newReader()
const text = readFileSync('media/samples/return-to-office.md', 'utf8')

function draftOf(source: string, rule?: string): Draft {
  const report = reader.read(source)
  const finding = report.findings.find(each => (rule === undefined ? each.visible : each.rule === rule))
  assert.ok(finding)
  return { text: source, report, options: {}, finding }
}

const draft = draftOf(text)
const because = 'because new engineers cannot learn the craft alone'
const ask = 'Everyone must be in the office on Tuesdays and Wednesdays from 6 October'

const verdictOn = (given: Draft, candidate: string): string => {
  const { offers, refused } = judgeCandidates(reader, given, [candidate])
  return offers.length > 0 ? 'offered' : (refused[0]?.because ?? 'nothing')
}

describe('what a model proposes', () => {
  for (const [verdict, candidate] of [
    ['offered', `${ask}, ${because}.`],
    ['offered', `B${because.slice(1)}, everyone${ask.slice(8)}.`],
    ['offered', `${ask} so that [[why: what it makes possible]].`],
    ['same', `${ask}.`],
    ['number', `Everyone must be in the office on Tuesdays and Wednesdays, ${because}.`],
    ['number', `${ask.replace('6', '7')}, ${because}.`],
    ['rank', `${ask.replace('must', 'should')}, ${because}.`],
    ['owner', `${ask.replace('must', 'could')}, ${because}.`],
    ['invented', `${ask}, because the rent is too high.`],
    ['invented', `${ask}, or be dismissed.`],
    ['placeholder', `${ask} so that [[link: here]].`],
    ['shape', `${ask.replace('office', '[office](command:evil)')}.`],
    ['shape', `<b>${ask}</b>.`],
    ['shape', `# ${ask}.`],
    ['shape', `- ${ask}.`],
    ['shape', `“${ask}.”`],
    ['shape', `${ask}, ${because}!`],
    ['shape', `${ask}\u202e, ${because}.`],
    ['shape', `${ask}, ${because}${', as said'.repeat(80)}.`],
    ['worse', `${ask} please.`],
  ] as const)
    it(`is ${verdict}: ${candidate.slice(0, 110)}`, () => {
      const found = verdictOn(draft, candidate)
      // What the lock catches first is the lock's own business, as long as it is caught.
      if (verdict === 'offered' || found === 'offered') assert.equal(found, verdict)
      else assert.ok(found in refusalWords, found)
      if (verdict === 'number' || verdict === 'rank' || verdict === 'shape') assert.equal(found, verdict)
    })

  it('softens nothing, in a sentence that binds least of all', () => {
    const policy =
      '---\nprofile: policy-compliance\n---\n\nYou must lock the cabinet. You must sign the list. You must return the key. You must not lend it.\n'
    const bound = draftOf(policy, 'deontic-modal')
    for (const candidate of [
      'I am asking you to lock the cabinet.',
      'Please lock the cabinet.',
      'You may lock the cabinet.',
    ])
      assert.notEqual(verdictOn(bound, candidate), 'offered')
  })
  it('takes a reason from elsewhere only where it belongs to the ask', () => {
    const desk = draftOf(text, 'imperative-bald')
    assert.notEqual(verdictOn(desk, `Book your desk by Friday, 25 September, ${because}.`), 'offered')
  })
  it('offers three at most, once each, the draft’s own words first', () => {
    const own = `${ask}, ${because}.`
    const { offers } = judgeCandidates(reader, draft, [
      `${ask} so that [[why: it helps]].`,
      own,
      own,
      `${ask} because [[why: one]].`,
      `${ask} so that [[why: two]].`,
    ])
    assert.equal(offers.length, 3)
    assert.equal(offers[0]?.text, own)
  })
  it('reads what becomes of the draft in a draft of its own, which goes with the question', () => {
    let opened = 0
    const apart = {
      open: () => {
        opened++
        return reader.open()
      },
      proposal: reader.proposal,
      read: () => assert.fail('the shared draft was read'),
    }
    assert.equal(judgeCandidates(apart, draft, [`${ask}, ${because}.`]).offers.length, 1)
    assert.equal(opened, 1)
  })
  it('passes the independent check whenever it is offered, from any mix of its words', () => {
    const words = `${ask} ${because} not should may 7 all please we so that [[why: x]] Priya never if`.split(
      ' ',
    )
    let offered = 0
    fc.assert(
      fc.property(fc.shuffledSubarray(words), fc.nat(words.length), (mixed, at) => {
        for (const candidate of [`${mixed.join(' ')}.`, `${ask} ${mixed.slice(0, at % 6).join(' ')}.`])
          for (const rewrite of judgeCandidates(reader, draft, [candidate]).offers) {
            offered++
            assert.deepEqual(faultsOf(text, rewrite, text), [], candidate)
          }
      }),
      { numRuns: 400 },
    )
    assert.ok(offered >= 0)
  })
})
