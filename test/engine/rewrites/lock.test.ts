import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ForceClass } from '../../../src/engine/report.ts'
import { type Change, type Refusal, refusalOf } from '../../../src/engine/rewrites/lock.ts'

type Row = readonly [ForceClass, string, string]

const change = ([force, before, after]: Row, more: Partial<Change> = {}): Change => ({
  before,
  after,
  force,
  locked: false,
  ...more,
})

const accepted: readonly Row[] = [
  [
    'adds',
    'Submit your plan by Friday 14 June.',
    'Submit your plan by Friday 14 June so that [[why: what this makes possible]].',
  ],
  [
    'adds',
    'You must reset your password today.',
    'You must reset your password today because [[why: the reason]].',
  ],
  [
    'adds',
    'Do not share it with anyone.',
    'Do not share it with anyone, because [[why: what can go wrong]].',
  ],
  [
    'adds',
    'Do not share it with anyone.',
    'Do not share it with anyone. Instead: [[what: the safe alternative]].',
  ],
  [
    'adds',
    'All vendors are required to hold insurance.',
    'All vendors are required to hold insurance. The reason: [[why: the reason]].',
  ],
  [
    'adds',
    'Report every near miss within 24 hours.',
    'Report every near miss within 24 hours. [[how: only if true, by any channel]].',
  ],
  [
    'adds',
    'Managers will hold a briefing within 48 hours.',
    'Managers will hold a briefing within 48 hours. [[what: what you do first]].',
  ],
  [
    'adds',
    'Anyone who misses it will lose access.',
    'For help: [[who: name]]. Anyone who misses it will lose access.',
  ],
  ['adds', 'The deadline is 30 June.', 'The deadline is 30 June: [[what: what happens on that day]].'],
  [
    'adds',
    'Could you send me the list by Tuesday?',
    'Could you send me the list by Tuesday so that [[why: what it is for]]?',
  ],
  [
    'adds',
    'Read the [policy](https://x.example/p) today.',
    'Read the [policy](https://x.example/p) today because [[why]].',
  ],
  ['adds', '**Submit it by Friday.**', '**Submit it by Friday so that [[why]].**'],
  ['adds', 'Send it to [[who: owner]].', 'Send it to [[who: owner]] so that [[why]].'],
  [
    'keeps',
    'It is mandatory that laptops be encrypted by 31 March.',
    'Laptops must be encrypted by 31 March so that [[why: whose data]].',
  ],
  ['keeps', 'All vendors are required to hold insurance.', 'All vendors must hold insurance.'],
  [
    'keeps',
    'Employees are expected to attend.',
    '[[who: the name behind this]] expects employees to attend.',
  ],
  ['keeps', 'Staff are required to attend.', '[[who]] requires staff to attend.'],
  [
    'keeps',
    'It has been decided that the night bus will end.',
    '[[who: who decided]] decided that the night bus will end.',
  ],
  ['keeps', 'Attendance is mandatory.', '[[who: all staff]] must attend because [[why]].'],
  ['keeps', 'Completion of the survey is mandatory.', '[[who]] must complete the survey.'],
  ['keeps', 'Send it as soon as possible.', 'Send it by [[when: date and time]].'],
  [
    'keeps',
    'Contractors shall wear a harness above two metres.',
    'Contractors must wear a harness above two metres.',
  ],
  ['keeps', 'Someone must check the valve.', '[[who: owner]] must check the valve.'],
  ['removes', 'Obviously, everyone must do this.', 'Everyone must do this.'],
  ['removes', 'Needless to say, the form is due on 3 May.', 'The form is due on 3 May.'],
  [
    'softens',
    'You must reset your password today.',
    "I'm asking you to reset your password today because [[why]].",
  ],
  [
    'softens',
    'Move your desk before Monday.',
    "I'm asking you to move your desk before Monday so that [[why]].",
  ],
  ['softens', 'Everyone has to arrive by 8:45.', "I'm asking everyone to arrive by 8:45."],
  ['softens', 'You must not travel in May.', "I'm asking you not to travel in May."],
  ['keeps', 'Everyone must badge in from 6 October.', 'From 6 October everyone must badge in.'],
  ['keeps', 'All staff must sign by Friday.', 'By Friday all staff must sign.'],
  ['softens', 'You will work Monday or Friday.', 'You will work Monday or Friday, as you choose.'],
  ['softens', 'Team leads will publish the rota.', "We're asking team leads to publish the rota."],
]

const refused: readonly (readonly [Refusal, ...Row])[] = [
  ['number', 'adds', 'Cut spend by 8% now.', 'Cut spend by 9% now because [[why]].'],
  ['number', 'adds', 'Submit by 14 June.', 'Submit by 15 June because [[why]].'],
  ['number', 'adds', 'Be there at 8:45.', 'Be there at 9:45 so that [[why]].'],
  ['number', 'adds', 'Pay £1,200 by noon.', 'Pay £1,300 by noon because [[why]].'],
  ['number', 'keeps', 'Submit it within 24 hours.', 'Submit it by [[when: date]].'],
  ['number', 'adds', 'Use Form 7.', 'Use Form 7 by 3 May because [[why]].'],
  ['number', 'adds', 'Read clause 4.2 today.', 'Read clause 4.3 today because [[why]].'],
  ['number', 'adds', 'Hit 95% by Q3.', 'Hit 95% by Q4 because [[why]].'],
  ['name', 'adds', 'Send it to Priya.', 'Send it to Maria because [[why]].'],
  ['name', 'keeps', 'Tom will brief Aisha.', 'Tom will brief Anna.'],
  ['name', 'adds', 'Move to Bristol today.', 'Move to Leeds today because [[why]].'],
  ['invented', 'adds', 'Send it today.', 'Send it today to hr@x.example because [[why]].'],
  ['dropped', 'adds', 'Send it to hr@x.example today.', 'Send it today because [[why]].'],
  ['negation', 'adds', 'Do not travel.', 'Do travel because [[why]].'],
  ['negation', 'adds', 'Travel without a permit.', 'Travel with a permit because [[why]].'],
  ['negation', 'softens', 'You must not promise exceptions.', "I'm asking you to promise exceptions."],
  ['negation', 'softens', 'You must not promise exceptions.', "I'm not asking you to promise exceptions."],
  ['negation', 'keeps', 'Rotate all keys, no exceptions.', 'Rotate all keys.'],
  ['negation', 'adds', 'Call only the duty desk.', 'Call the duty desk because [[why]].'],
  ['negation', 'adds', 'Do not print or copy it.', 'Print it, do not copy it, because [[why]].'],
  ['negation', 'adds', 'Nobody leaves before noon.', 'Everybody leaves before noon because [[why]].'],
  ['negation', 'adds', 'Wait unless the light is green.', 'Wait if the light is green because [[why]].'],
  ['negation', 'adds', 'You can’t enter.', 'You can enter because [[why]].'],
  ['quantifier', 'adds', 'Report every near miss.', 'Report any near miss because [[why]].'],
  ['quantifier', 'adds', 'Call at least two suppliers.', 'Call at most two suppliers because [[why]].'],
  ['quantifier', 'softens', 'All teams must cut spend.', "I'm asking teams to cut spend."],
  ['quantifier', 'adds', 'Bring both badges.', 'Bring some badges because [[why]].'],
  ['quantifier', 'adds', 'All staff read each page.', 'Each staff read all page because [[why]].'],
  ['condition', 'adds', 'Call me if you smell gas.', 'Call me because [[why]].'],
  ['condition', 'adds', 'Call me.', 'Call me if [[what]].'],
  ['condition', 'adds', 'Wait until it stops.', 'Wait when it stops because [[why]].'],
  ['condition', 'adds', 'Sign before the merger closes.', 'Sign after the merger closes because [[why]].'],
  ['owner', 'softens', 'You must cut your spend.', "I'm asking you to cut our spend."],
  ['owner', 'softens', 'Managers must hold a briefing.', "I'm asking you to hold a managers briefing."],
  ['owner', 'keeps', 'From 6 October nurses must badge in.', 'From 6 October staff must badge in.'],
  ['number', 'keeps', 'Everyone must badge in from 6 October.', 'From 7 October everyone must badge in.'],
  ['rank', 'keeps', 'Everyone must badge in from 6 October.', 'From 6 October everyone should badge in.'],
  ['order', 'keeps', 'Raise it from 5 to 7.', 'Raise it from 7 to 5.'],
  ['order', 'keeps', 'Send the list from Tom to Aisha.', 'Send the list from Aisha to Tom.'],
  ['order', 'adds', 'Be there at 8:45.', 'Be there by 8:45 because [[why]].'],
  ['dropped', 'adds', 'Complete the course today.', 'Complete the today because [[why]].'],
  ['rank', 'adds', 'Replies are required by noon.', 'Replies are by noon because [[why]].'],
  [
    'invented',
    'keeps',
    'You will work on Monday or Friday.',
    'You will work on Monday or Friday, as you choose.',
  ],
  ['invented', 'softens', 'You will work on Friday.', 'You will work on Friday, as you choose.'],
  ['quantifier', 'softens', 'All teams must cut spend by 8%.', 'All of us must cut spend by 8%.'],
  [
    'quantifier',
    'softens',
    'Nurses must cut spend by 8%.',
    'All of us, [[who: our part]], must cut spend by 8%.',
  ],
  ['owner', 'keeps', 'Vendors are required to insure staff.', 'Staff must insure vendors.'],
  ['owner', 'keeps', 'Employees are expected to attend.', '[[who]] expects you to attend, employees.'],
  ['owner', 'adds', 'Send my report to her.', 'Send your report to her because [[why]].'],
  ['rank', 'adds', 'You must sign it.', 'You should sign it because [[why]].'],
  ['rank', 'keeps', 'You should sign it.', 'You must sign it.'],
  ['rank', 'keeps', 'All staff will complete it.', 'All staff must complete it.'],
  ['rank', 'keeps', 'You must sign it.', "I'm asking you to sign it."],
  ['rank', 'keeps', 'Sign the form.', "I'm asking you to sign the form."],
  ['rank', 'softens', 'You should sign it.', 'You must sign it.'],
  ['rank', 'softens', 'Sign the form.', 'You must sign the form.'],
  ['owner', 'removes', 'All staff must sign it.', 'All staff sign it.'],
  ['owner', 'keeps', 'You must sign it.', '[[who]] must sign it.'],
  ['rank', 'keeps', 'Staff must sign and should copy it.', 'Staff should sign and must copy it.'],
  ['owner', 'keeps', 'We must cut spend.', 'You must cut spend.'],
  ['rank', 'keeps', 'Staff are asked to attend.', '[[who]] requires staff to attend.'],
  ['invented', 'adds', 'Sign the form.', 'Sign the form because customers complained.'],
  ['invented', 'adds', 'Sign the form.', 'Sign the form so that we win.'],
  ['invented', 'adds', 'Sign the form.', 'Sign the form carefully because [[why]].'],
  ['invented', 'adds', 'Sign the form.', 'Thank you. Sign the form because [[why]].'],
  ['dropped', 'adds', 'Sign and return the form.', 'Sign the form because [[why]].'],
  ['owner', 'removes', 'Clearly, the plant must close.', 'The must close.'],
  ['dropped', 'keeps', 'Attendance is mandatory.', '[[who]] must because [[why]].'],
  ['order', 'adds', 'Ana calls Ben and thanks Cleo.', 'Cleo calls Ben and thanks Ana because [[why]].'],
  ['dropped', 'removes', 'Clearly, lock the plant.', 'Lock the.'],
  ['cause', 'keeps', 'Stop travel. Cash fell.', 'Cash fell, so stop travel.'],
  ['cause', 'adds', 'Stop travel. Cash fell.', 'Stop travel because cash fell.'],
  ['markup', 'adds', 'Read the [policy](https://x.example/p).', 'Read the policy because [[why]].'],
  [
    'markup',
    'adds',
    'Read the [policy](https://x.example/p).',
    'Read the [policy](https://x.example/q) because [[why]].',
  ],
  ['markup', 'adds', 'Run `make all` today.', 'Run make all today because [[why]].'],
  ['markup', 'adds', '**Sign** it.', 'Sign it because [[why]].'],
  ['placeholder', 'adds', 'Sign it.', 'Sign it because [[reason]].'],
  ['placeholder', 'adds', 'Sign it.', 'Sign it because [[why: ]].'],
  ['placeholder', 'adds', 'Send it to [[who: owner]].', 'Send it to them so that [[why]].'],
  ['question', 'adds', 'Could you send the list?', 'Could you send the list because [[why]].'],
]

describe('the lock lets pass what keeps the meaning', () => {
  for (const row of accepted) it(row[2], () => assert.equal(refusalOf(change(row)), undefined))
})

describe('the lock refuses what changes the meaning', () => {
  for (const [refusal, ...row] of refused)
    it(`${refusal}: ${row[1]} → ${row[2]}`, () => assert.equal(refusalOf(change(row)), refusal))
})

describe('words lifted from the draft', () => {
  const row: Row = ['adds', 'Sign it.', 'Sign it, because two of 40 crews went home hurt.']
  const borrowed = ['two of 40 crews went home hurt']
  it('pass where a passage says them, whatever its capital and emphasis', () =>
    assert.equal(
      refusalOf(change(row, { borrowed, sources: ['**Two** of 40 crews went home hurt.'] })),
      undefined,
    ))
  it('are refused where the passage says something else', () =>
    assert.equal(
      refusalOf(change(row, { borrowed, sources: ['Two of 41 crews went home hurt.'] })),
      'invented',
    ))
  it('cover nothing but themselves', () =>
    assert.equal(
      refusalOf(
        change(['adds', 'Sign it.', 'Sign it twice, because two of 40 crews went home hurt.'], {
          borrowed,
          sources: borrowed,
        }),
      ),
      'invented',
    ))
})

describe('sentences that may not be softened', () => {
  const soft: Row = ['softens', 'You must wear it.', "I'm asking you to wear it."]
  it('are not', () => assert.equal(refusalOf(change(soft, { locked: true })), 'locked'))
  it('may get a reason', () =>
    assert.equal(
      refusalOf(change(['adds', 'You must wear it.', 'You must wear it because [[why]].'], { locked: true })),
      undefined,
    ))
})

describe('a reason bound to its ask', () => {
  const moved: Row = [
    'keeps',
    'Stop all travel. Cash fell to 41 days.',
    'Cash fell to 41 days, so stop all travel.',
  ]
  it('may be moved before it', () => assert.equal(refusalOf(change(moved, { bound: true })), undefined))
  it('may not lose a word on the way', () =>
    assert.equal(
      refusalOf(change(['keeps', moved[1], 'Cash fell to 41, so stop all travel.'], { bound: true })),
      'dropped',
    ))
})
