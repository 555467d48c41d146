/** Blunt memos of many houses, which say why late and in plain facts: what an editor would send instead. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { newReader } from '../reader.ts'
import { applied } from './judge.ts'

const reader = newReader()
const folder = new URL('blunt/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const rewritesIn = (text: string): string[] => {
  const report = reader.read(text)
  return report.findings.flatMap(finding => reader.rewrites(report, finding).map(({ text: after }) => after))
}

const sent: readonly (readonly [memo: string, ...rewrites: string[]])[] = [
  [
    '01-plant-changeover.md',
    'We lost eleven hours a week to changeovers in August. Two of our largest customers got their pallets a day late. That is why from 6 October all changeovers must be done between 14:00 and 15:00.',
    'No changeovers on Fridays, because we lost eleven hours a week to changeovers in August. Two of our largest customers',
  ],
  [
    '02-hospital-handover.md',
    'In January four patients missed a dose because the night team did not know of a change in the afternoon. One of them spent two more days with us. That is why all nursing staff must attend bedside handover at 07:00 and 19:00 from Monday 3 March.',
  ],
  [
    '03-bank-expenses.md',
    'Last quarter 212 claims were paid a month late. Some of you waited five weeks for money you had already spent. That is why, effective immediately, all expense claims must be submitted within ten days.',
    'Questions go to the service desk. Anyone who submits late twice will lose the card.',
  ],
  [
    '04-school-phones.md',
    'In the autumn term we dealt with 46 incidents that began with a message sent in class. Teachers lost about a lesson a week to them.\n\nFrom Monday no pupil',
  ],
  [
    '05-software-on-call.md',
    'Every team must have two people on call from 1 November so that every customer is able to pay at any hour.',
  ],
  [
    '07-holiday-rota.md',
    'Last year eleven people asked for the same week and six shifts ran two short. That is why holiday requests for December must be in by 31 October. One request each.',
  ],
  [
    '08-reorganisation.md',
    'All agents must complete the product training by 20 April, because customers are passed from one desk to the other in four calls out of ten. They tell their story twice and wait eleven minutes in between. You will be told',
  ],
  [
    '09-safety-forklift.md',
    'Drivers must stop at every crossing and sound the horn, because on 9 May a driver reversed into Tomasz at the end of aisle 12. He will be off work for three months. The aisle was too narrow for two trucks and a walker. Never walk',
  ],
  [
    '11-bank-password.md',
    'All passwords must be changed by 17:00 on Thursday, because someone outside the bank has the passwords of 1,900 people from an old supplier. Forty of them are ours. Use at least',
  ],
  [
    '13-lab.md',
    "All sample tubes must be labelled at the bedside from Monday, because in March we mixed up two patients' bloods. One of them was given a drug she did not need. Unlabelled",
  ],
  ['17-depot.md', 'Engines must be switched off at the dock so that every driver goes home in one piece.'],
  [
    '18-office.md',
    'New colleagues wait two weeks for an answer that takes five minutes at the next desk. Half of those who left last year said they did not know anyone here. That is why, effective 1 October, all employees are expected to be in the office three days a week.',
  ],
]

/** Sentences that no reason of the draft explains, or that need none. */
const apart: readonly (readonly [memo: string, words: RegExp])[] = [
  ['08-reorganisation.md', /headset.*because|ask Ilse/],
  ['09-safety-forklift.md', /raised load, because (?!\[\[)/],
  ['07-holiday-rota.md', /doctor's note, because (?!\[\[)|because the new rota/],
  ['06-council-office.md', /Residents wait .*because/],
  ['10-hospital-parking.md', /because patients there|because the new emergency/],
  [
    '02-hospital-handover.md',
    /Ask Thandi[^.]*[.,] (?:because|The reason)|because (?!the night team)[^.]*Thandi/,
  ],
  ['15-school-reports.md', /because comments shorter/],
  ['16-deploy.md', /every deploy needs/],
  ['11-bank-password.md', /That is why, obviously/],
]

/** How often a text tells each of its longer sentences. */
const toldTwice = (text: string): string[] => {
  const told: string[] = text.match(/[^.!?\n]{30,}[.!?]/g) ?? []
  return told.filter((sentence, i) => told.indexOf(sentence) < i)
}

describe('blunt memos', () => {
  it('tell nothing twice once a reason or help is brought to its sentence', () => {
    let brought = 0
    for (const name of readdirSync(folder)) {
      const text = read(name)
      const report = reader.read(text)
      for (const finding of report.findings)
        for (const rewrite of reader.rewrites(report, finding)) {
          if (!/^(?:give-the-reason|offer-help-first|separate-sanction)$/.test(rewrite.strategy)) continue
          if (rewrite.text.includes('[[')) continue
          brought++
          assert.deepEqual(toldTwice(applied(text, rewrite)), [], rewrite.text)
        }
    }
    assert.ok(brought > 15, `only ${brought}`)
  })
  for (const [memo, ...rewrites] of sent)
    it(`${memo}: the reason is the draft's own`, () => {
      const offered = rewritesIn(read(memo))
      for (const rewrite of rewrites)
        assert.ok(
          offered.some(text => text.includes(rewrite)),
          offered.join('\n'),
        )
    })
  for (const [memo, words] of apart)
    it(`${memo}: nothing reads as ${words.source}`, () =>
      assert.deepEqual(
        rewritesIn(read(memo)).filter(text => words.test(text)),
        [],
      ))
  it('let the opening asks wait for their why', () => {
    let moved = 0
    for (const name of readdirSync(folder)) {
      const text = read(name)
      const report = reader.read(text)
      const rewrite = reader.draftRewrites(report).find(({ strategy }) => strategy === 'move-the-why')
      if (!rewrite) continue
      moved++
      const after = applied(text, rewrite)
      const letters = (words: string): string => [...words.replace(/\s/g, '')].sort().join('')
      assert.equal(letters(after), letters(text))
      const again = reader.draftRewrites(reader.read(after))
      assert.ok(!again.some(({ strategy }) => strategy === 'move-the-why'), name)
    }
    assert.ok(moved >= 7, `only ${moved} moved`)
  })
  it('say why in their own words where they are marked, more often than not', () => {
    let own = 0
    let open = 0
    for (const name of readdirSync(folder)) {
      const text = read(name)
      const report = reader.read(text)
      for (const finding of report.findings.filter(({ visible }) => visible)) {
        const [first] = reader.rewrites(report, finding)
        if (
          !first ||
          !/^(?:give-the-reason|open-with-why|separate-sanction|offer-help-first)$/.test(first.strategy)
        )
          continue
        if (first.text.includes('[[')) open++
        else own++
      }
    }
    assert.ok(own > open, `${own} in the draft's own words, ${open} with a place`)
  })
})
