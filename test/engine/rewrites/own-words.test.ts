/** The draft's own reasons: which sentences serve, how they are fitted, and which are left alone. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DraftFormat } from '../../../src/engine/draft.ts'
import { newReader } from '../reader.ts'
import { applied } from './judge.ts'

const reader = newReader()

/** Every rewrite of a draft, made. */
function all(draft: string, profile = 'general', format: DraftFormat = 'markdown'): string[] {
  const report = reader.read(draft, { profile, format })
  return report.findings.flatMap(finding =>
    reader.rewrites(report, finding).map(rewrite => applied(draft, rewrite)),
  )
}

const joined: readonly (readonly [name: string, draft: string, expected: string])[] = [
  [
    'a fact behind a ban',
    'Please do not call the country office. They need the phones.',
    'Please do not call the country office, because they need the phones.',
  ],
  [
    'a danger',
    "Don't leave it until the 30th. The queue will be horrible.",
    "Don't leave it until the 30th, because the queue will be horrible.",
  ],
  [
    'a fact behind a semicolon',
    'Please delete that version; the dates in it were wrong.',
    'Please delete that version, because the dates in it were wrong.',
  ],
  [
    'the time of the fact comes last',
    'Scan every parcel at the door. Last month 40 parcels went to the wrong address.',
    'Scan every parcel at the door, because 40 parcels went to the wrong address last month.',
  ],
  [
    'a fact before the ask that takes it up',
    'Last month 40 parcels went to the wrong door. Scan every parcel at the door before you hand it over.',
    'Because 40 parcels went to the wrong door last month, scan every parcel at the door before you hand it over.',
  ],
  [
    'a goal in its section, with its verb turned',
    '# Why\n\nWe want every customer to get a same-day answer. Last year half of them waited three days.\n\n# What to do\n\nClose all open tickets by noon on Friday. You must log every call.',
    '# Why\n\nWe want every customer to get a same-day answer. Last year half of them waited three days.\n\n# What to do\n\nClose all open tickets by noon on Friday so that every customer gets a same-day answer. You must log every call.',
  ],
]

/** Drafts whose neighbours are no reasons; "because" would claim what nobody said. */
const apart: readonly (readonly [name: string, draft: string])[] = [
  [
    'what is done to things that are left',
    'Personal effects should be removed by 14 August. Items remaining after that date will be disposed of.',
  ],
  [
    'what will not count',
    'All nurses must attend the handover at the bedside. Verbal handovers will not count.',
  ],
  [
    'what is no longer accepted',
    'Send your claim through the portal by Friday. Claims on paper are no longer accepted.',
  ],
  ['what it may lead to', 'Wear the vest on the floor. Failure to do so may lead to a written warning.'],
  ['who pays', 'Sign out your scanner every morning. You will be held responsible for lost ones.'],
  ['a reproach', 'Nurses must sign the chart each morning. There is no excuse for late charts.'],
  ['what nobody does', 'Tools go back in the rack and get counted. Nobody keeps tools overnight.'],
  ['a choice that is none', 'Two signatures or it waits. You must sign the sheet before the run.'],
  ['an opening', 'Managers must confirm that the team has signed. The window opens today.'],
  ['what you need', 'Sit all four sections. You need 80%.'],
  ['where a thing is', 'You need to elect four reps by Friday 28 February. Forms are with Sunita in HR.'],
  ['an exception', 'Plants are not permitted. Existing permits stay in force.\n'],
  [
    'an offer beside a new rule',
    'Approved accommodations stay in place and do not need to be resubmitted. Anything else needs a new request.',
  ],
  [
    'a ban that takes up nothing',
    'Items remaining after 14 August will be disposed of. Plants are not permitted.',
  ],
  [
    'a threat',
    'Sign up with your HR partner. No workshop, no check-ins, and no check-ins means your bonus is held back.',
  ],
  ['a promise', 'Please bring your union rep. I will be in the canteen all day.'],
  ['an order', 'No new feature will be built on the old tables. Requests for waiver come to me.'],
  ['how long', "Don't touch anything around Press 6. The tape stays up till the state has been through."],
  ['a word that may be a name', 'Do not give a first warning in a check-in. Beacon follows its own process.'],
  ['an event', "Don't share anything before then. There is a briefing at noon."],
]

describe("the draft's own reasons", () => {
  for (const [name, draft, expected] of joined)
    it(`join: ${name}`, () => assert.ok(all(draft).includes(expected), all(draft).join('\n')))
  for (const [name, draft] of apart)
    it(`stay apart: ${name}`, () =>
      assert.deepEqual(
        all(draft).filter(text => /\bbecause (?!\[\[)/i.test(text)),
        [],
      ))
  it('ask for no place beside them', () => {
    const draft = 'Please do not call the country office. They need the phones.'
    assert.ok(all(draft).every(text => !text.includes('[[why')))
  })
})

describe('the why that a reader would point at', () => {
  const asks = 'You must send the forms to the desk by Friday. Return the old keys on Tuesday.'
  const why = (fact: string): string => `${asks}\n\nThe canteen stays where it is.\n\n${fact}\n`
  const rows: readonly (readonly [name: string, fact: string])[] = [
    [
      'a note without a verb',
      'All 42 rooms from the 23rd, two sittings on Christmas Day, ceilidh on Hogmanay.',
    ],
    ['what the sentence before names', 'We checked nine forms. In six of the nine the date was wrong.'],
    ['good news', 'Everyone is being looked after and nobody is in hospital.'],
    ['a place named before', 'The annex is old. Two patients there lost their forms.'],
    ['a plan', 'The two desks become one on 1 May.'],
  ]
  for (const [name, fact] of rows)
    it(`is not ${name}`, () =>
      assert.deepEqual(
        all(why(fact)).filter(text => /because (?!\[\[)|That is why|The reason: (?!\[\[)/.test(text)),
        [],
      ))
  it('stands before a date whose word is no title', () => {
    const fact = 'In the spring we lost two renewals because two desks worked from different numbers.'
    const draft = `Effective Monday, January 12, all employees must be in the office on Tuesdays. The canteen opens at seven.\n\n${fact}\n`
    assert.match(all(draft).join('\n'), /That is why, effective Monday/)
  })
  it('is told once, wherever it is brought', () => {
    const draft = why('Last year 212 forms were lost between the desks, and people waited five weeks.')
    const brought = all(draft).filter(text => /That is why|, because last/.test(text))
    assert.ok(brought.length > 0, all(draft).join('\n'))
    for (const text of brought) assert.equal(text.split('212').length, 2, text)
  })
})

describe('a sanction', () => {
  const rest = 'All claims must be sent within ten days.\n\n'
  it('asks for help once', () => {
    const draft = `${rest}Anyone who submits late twice will lose the card.\n\nThe desk is on the first floor.\n\nThe list is long.\n\nFailure to follow the schedule will be recorded.`
    const asked = all(draft).filter(text => text.includes('For help: [['))
    assert.equal(asked.length, 1, asked.join('\n'))
  })
  it('asks for none where it stands beside it', () => {
    const draft = `${rest}Anyone who submits late twice will lose the card. Please email Baz before then.`
    assert.ok(all(draft).every(text => !text.includes('For help: [[')))
  })
  it('moves the help before itself, and leaves what answers a question', () => {
    const help = 'If you are stuck, ask the desk for help.'
    const sanction = 'Accounts that are not enrolled by Friday will be locked.'
    const made = all(`${rest}${sanction}\n\n${help}`)
    assert.ok(made.includes(`${rest}${help} ${sanction}`), made.join('\n'))
    const question = `${rest}${sanction}\n\nNeed help? The desk is in the atrium from 8 to 6.`
    assert.ok(all(question).every(text => text.split('The desk is in').length === 2))
  })
  it('keeps those who speak up out of it', () => {
    const draft = `${rest}Retaliation against anyone who reports in good faith will lead to dismissal.`
    assert.ok(all(draft).every(text => !text.includes('For help: [[')))
  })
})

describe('a place to fill in', () => {
  const steps = '1. Open the app.\n2. Choose your panel.\n3. Sign the form.\n'
  it('is not offered on the steps of an explained procedure', () => {
    const draft = `We are moving to one insurer because the old one closed 40 claims too late.\n\n${steps}`
    assert.ok(all(draft, 'operational-directive').every(text => !text.includes('[[')))
  })
  it('is offered where the text carries a mark', () =>
    assert.ok(all('Submit your plan by Friday 14 June.').some(text => text.includes('[[why'))))
})

describe('plain duties', () => {
  it('say must for shall, all of them', () =>
    assert.ok(
      all('Each squad lead shall sign the register and shall file it by noon.', 'policy-compliance').includes(
        'Each squad lead must sign the register and must file it by noon.',
      ),
    ))
  it('leave alone what forbids or only states', () => {
    for (const draft of [
      'No visitor shall be admitted without a pass.',
      'These standards shall be applicable from 1 May.',
    ])
      assert.ok(all(draft, 'policy-compliance').every(text => !text.includes('must')))
  })
})

describe('warnings of the whole draft', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['We need you to submit the form by noon.', 'You need to submit the form by noon.'],
    [
      'Thanks in advance for your cooperation.',
      'Thanks for [[what: what somebody has done, and what it changed]].',
    ],
    [
      'We stand for integrity, excellence, passion, respect and collaboration.',
      'We stand for [[what: the one value that decides this matter]].',
    ],
    [
      'We are not closing a chapter; we are opening one. Not because it is easy, but because they are waiting. Why are we doing this? This merger is a bridge to something better, not a takeover. We listened, we learned and we changed the plan.',
      'We are not closing a chapter; we are opening one. Not because it is easy, but because they are waiting. This merger is a bridge to something better, not a takeover. We listened, we learned and we changed the plan.',
    ],
  ]
  for (const [draft, expected] of rows)
    it(draft.slice(0, 40), () => assert.ok(all(draft).includes(expected), all(draft).join('\n')))
})
