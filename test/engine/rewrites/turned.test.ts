/** What is moved, tied, turned round or cut, word for word, and what is left alone. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixDraft } from '../../../src/engine/fix-all.ts'
import { newReader } from '../reader.ts'
import { faultsOf } from './independent-check.ts'
import { applied } from './judge.ts'

const reader = newReader()

function made(draft: string, strategy?: string): string[] {
  const report = reader.read(draft)
  return report.findings.flatMap(finding =>
    reader.rewrites(report, finding).flatMap(rewrite => {
      assert.deepEqual(faultsOf(draft, rewrite, draft), [], rewrite.text)
      return strategy === undefined || rewrite.strategy === strategy ? [applied(draft, rewrite)] : []
    }),
  )
}

type Row = readonly [name: string, draft: string, expected: string]

const incident = 'On Saturday a customer was sold a roll from the wrong tray, and she fell ill.'

const sent: readonly Row[] = [
  [
    'a duty is tied to the paragraph before it',
    `${incident}\n\nStarting Monday, every tray must carry its label.`,
    `${incident}\n\nThat is why, starting Monday, every tray must carry its label.`,
  ],
  [
    'an order too',
    `${incident}\n\nCheck every tray before it leaves the back.`,
    `${incident}\n\nFor that reason, check every tray before it leaves the back.`,
  ],
  [
    'what became of it may stand between',
    `${incident} She is well, but it could have gone another way.\n\nStarting Monday, every tray must carry its label.`,
    `${incident} She is well, but it could have gone another way.\n\nThat is why, starting Monday, every tray must carry its label.`,
  ],
  [
    'a reason from behind moves, with what leans on it',
    "All tubes must be labelled at the bedside. Use the printed labels.\n\nIn March we mixed up two patients' bloods. One of them was given a drug she did not need.\n\nLee",
    "All tubes must be labelled at the bedside, because in March we mixed up two patients' bloods. One of them was given a drug she did not need. Use the printed labels.\n\nLee",
  ],
  [
    'what leads up to it comes along, in front of the duty',
    'You must update your forecast every Wednesday. Deals need a next step.\n\nThe mill orders steel from your numbers. In May we paid 90,000 for steel nobody needed.',
    'The mill orders steel from your numbers. In May we paid 90,000 for steel nobody needed. That is why you must update your forecast every Wednesday. Deals need a next step.',
  ],
  [
    'a ban takes the alternative behind it',
    'Do not send codes by e-mail. Use the vault.',
    'Do not send codes by e-mail; use the vault instead.',
  ],
  [
    'and the one before it',
    'Use the handheld scanners. Do not count by hand.',
    'Do not count by hand; use the handheld scanners instead.',
  ],
  [
    'who acts comes first',
    'Any exceptions must be approved by the Director of Finance.',
    'The Director of Finance must approve any exceptions.',
  ],
  [
    'with the time where it was',
    'Permits must be countersigned by the Safety Department within 24 hours.',
    'The Safety Department must countersign permits within 24 hours.',
  ],
  ['two people', 'Samples must be taken by two people.', 'Two people must take samples.'],
  [
    'a preamble goes',
    'Please be advised that uniforms must be worn in guest areas.',
    'Uniforms must be worn in guest areas.',
  ],
  [
    'a reminder too',
    'You are reminded that cameras must be on at every stop.',
    'Cameras must be on at every stop.',
  ],
  [
    'an assurance too',
    'Please make sure you also log support work under the right code.',
    'Please also log support work under the right code.',
  ],
  [
    'a raised voice is lowered',
    'Books MUST be signed daily. Do NOT use pencil. Do NOT tear out pages.',
    'Books MUST be signed daily. Do not use pencil. Do NOT tear out pages.',
  ],
  [
    'a share is named',
    'I know this is hard. I would rather not. All teams must cut spend by 8%.',
    "I know this is hard. I would rather not. All of us, [[who: including the leadership team's own share]], must cut spend by 8%.",
  ],
  [
    'a list gets its reason in front of it',
    '- Stay out of the yellow lanes.\n- Wear a vest on the floor.\n- Do not use a phone while walking.\n\nWe had two near misses at the corner of aisle 7 this week.',
    'We had two near misses at the corner of aisle 7 this week.\n\n- Stay out of the yellow lanes.\n- Wear a vest on the floor.\n- Do not use a phone while walking.',
  ],
]

const plainer: readonly Row[] = [
  ['a duty laid on somebody', 'It is mandatory for all staff to sign in.', 'All staff must sign in.'],
  [
    'a duty in a clause',
    'It is mandatory that all staff complete the training by Friday.',
    'All staff must complete the training by Friday.',
  ],
  [
    'a duty in a noun',
    'Attendance at the briefing is mandatory for all managers by 3 May.',
    'All managers must attend the briefing by 3 May.',
  ],
  [
    'a duty in a noun, with its people',
    'Attendance of all leads is compulsory; backups will join from 02:00.',
    'All leads must attend; backups will join from 02:00.',
  ],
  [
    'a request round about',
    'You are kindly requested to submit the form by noon.',
    'Please submit the form by noon.',
  ],
  [
    'ensuring what one does oneself',
    'Managers must ensure that they sign the log daily.',
    'Managers must sign the log daily.',
  ],
  [
    'who asks',
    'We moved. We are glad. All employees are requested to book a slot by Friday.',
    "We moved. We are glad. We're asking all employees to book a slot by Friday.",
  ],
  [
    'officialese',
    'Prior to leaving, staff must lock the cabinet no later than 18:00.',
    'Before leaving, staff must lock the cabinet by 18:00.',
  ],
  [
    'officialese and shall at once',
    'Reports shall be sent no later than 3 May.',
    'Reports must be sent by 3 May.',
  ],
  ['stress', 'Phones are strictly prohibited on the ward.', 'Phones are prohibited on the ward.'],
  ['raised voices', 'Do not use the pumps!!!', 'Do not use the pumps.'],
  ['and a space before them', 'Do not use the pumps !!!', 'Do not use the pumps.'],
  [
    'pressure within',
    'All teams must cut travel by half, no exceptions.',
    'All teams must cut travel by half.',
  ],
  ['pressure', 'All staff must sign in at the desk. No exceptions.', 'All staff must sign in at the desk.'],
  [
    'a row of asks',
    'We move on Monday. Submit the form by noon. You must return the badge. Clear your desk before you leave. Thank you all.',
    'We move on Monday.\n\n- Submit the form by noon.\n- You must return the badge.\n- Clear your desk before you leave.\n\nThank you all.',
  ],
]

type Miss = readonly [name: string, draft: string, words: RegExp]

const left: readonly Miss[] = [
  [
    'one because is enough',
    'You have to wear the mask in the hall. It is dangerous, because the dust is fine.',
    /, because it is dangerous, because/,
  ],
  [
    'a noun is no order',
    'Water supply before and after every shift is compulsory. The pumps failed twice in May.',
    /asking you to water/,
  ],
  ['a fact asks for no reason', 'A driver who misses the ferry waits an hour in the rain.', /\[\[why/],
  ['no place for another way where there is none', 'Do not tear out pages of the book.', /Instead: \[\[/],
  [
    'nothing parts a threat from what it points at',
    'Every tray must carry its label.\n\nStaff who ignore this will receive a written warning.',
    /\]\]\. Staff who ignore this/,
  ],
  [
    'nobody needs help to stay off a roof',
    'Wear the harness.\n\nIf you are above two metres without one you will be removed from site.',
    /For help: \[\[.*If you are above/,
  ],
  [
    'no tie where the paragraph before asks',
    `${incident} Be careful.\n\nEvery tray must carry its label.`,
    /That is why/,
  ],
  [
    'no tie to good news',
    'We won the tram stops.\n\nEvery desk must be cleared by Wednesday.',
    /That is why/,
  ],
  ['no tie to a threat', 'Late forms will not be accepted.\n\nEvery form must be signed.', /That is why/],
  [
    'nothing comes between an ask and what speaks of it',
    'Wear the vest on the floor. This is not optional.\n\nIn May a driver was hit by a truck.',
    /vest on the floor, because/,
  ],
  [
    'a reason under a heading of its own stays there',
    '# Vests\n\nYou must wear the vest on the floor.\n\n# What happened\n\nIn May a driver without a vest was hit by a truck.',
    /because in May/,
  ],
  ['no actor by a date', 'Forms must be signed by 12 May.', /must sign/],
  ['no actor by hand', 'Keys must be returned by hand.', /must return/],
  ['no turning of a ban', 'Trays must not be moved by the night team.', /must not move|must move/],
  [
    'no turning where the actor does something more',
    'Every change must be reviewed by an engineer before it is merged.',
    /engineer must review/,
  ],
  ['another order is no alternative', 'Do not park on the ramp. Sign the list.', /instead\./],
  ['a ban of a thing has no other way', 'Do not touch the panel. Use the vault.', /instead\./],
  ['one NOT is no shouting', 'Do NOT use pencil. Sign the book daily.', /Do not use/],
  [
    'what has to be ensured stays',
    'Please ensure that delays are radioed to control.',
    /^Please delays|^Delays/,
  ],
  [
    'nobody is asked to be advised',
    'Please be advised that uniforms must be worn.',
    /asking you to be advised/,
  ],
  ['what is meant to be is no duty', 'The aim is that each vessel shall berth within 24 hours.', /must/],
  ['what shall happen is no duty', 'The club shall be converted into a nursery.', /must/],
  [
    'what a thing shall be is no duty',
    'The amount shall equal the volume submitted by the buyer on 3 May.',
    /must/,
  ],
  [
    'no place for small things in talk',
    "It's late and I'm off. We're short. They'll ring. Write 'em up before you go. Macca's in on Friday.",
    /\[\[why/,
  ],
  [
    'good news for some is no reason',
    'Any driver who has not slept must say so. His wages for that day will not be cut.',
    /because his/,
  ],
  [
    'a decree keeps its shall',
    'It is hereby ordered as follows. The agency shall inventory all outfalls by 3 May.',
    /must/,
  ],
  ['what one does shortly oneself has no date', "I'll call you shortly.", /\[\[when/],
  ['a promise is no duty', 'You shall be paid before you sail on Friday.', /must/],
  [
    'a request that speaks of itself stays',
    'We ask you not to talk to the papers by Friday, though we have no right to.',
    /Please do not/,
  ],
  [
    'no second thought is joined to the first',
    "I've logged it, don't touch it. Key 12 is missing from the board.",
    /because key/i,
  ],
  [
    'what is allowed is no reason',
    'Do not launch consultations. Consultations already open can run their course.',
    /because con/,
  ],
  [
    'another rule is no reason',
    'Do not park without a permit. Permits are issued by the desk.',
    /because per/,
  ],
  [
    'the same words are no reason',
    'Submit flat budgets by 30 November. Flat means flat in euros.',
    /because flat/,
  ],
  [
    'what explains the ask before is not taken from it',
    'Do not delete anything. We need the traces. Talk about the traces in the channel only.',
    /Because we need the traces/,
  ],
  [
    'no two thoughts behind one because',
    'Ground-floor staff must not go up. Trays meet at the lift and nobody rides in it.',
    /because trays/,
  ],
  ['two nouns and a verb are no order', 'Store names and insignia are unaffected.', /\[\[|asking you/],
  ['no place behind a condition', 'If the form looks unchanged on Thursday, reload it.', /\[\[why/],
  ['no place behind what is allowed', 'Inside the bay, sit where you like.', /\[\[why/],
  ['no place behind what is told beside', 'Cash fell to 41 days in March. Stop all travel today.', /\[\[why/],
  ['what follows upon a breach is no duty', 'Sharing a login shall invite termination.', /must/],
  [
    'no longer words where "by" stands already',
    'Forms must be signed by the head no later than 3 May.',
    /by the head by|no later must/,
  ],
  [
    'no voice for strangers',
    'I like it. I do. Visitors are asked to wait at the desk until noon.',
    /I'm asking visitors/,
  ],
  ['two asks are no list', 'You must sign the form by noon. Return the badge at the desk.', /^- /m],
  [
    'no list of what leans on each other',
    'Sign the form by noon. Put it in the box. Then clear your desk.',
    /^- /m,
  ],
  ['not all is all', 'Late forms are returned. No exceptions.', /returned\.$/],
  ['no share of what one cannot do', 'I am glad. I know it. All staff must wear a badge.', /All of us/],
]

describe('turned round', () => {
  for (const [name, draft, expected] of sent)
    it(name, () => assert.ok(made(draft).includes(expected), made(draft).join('\n---\n')))
})

describe('said more plainly', () => {
  for (const [name, draft, expected] of plainer)
    it(name, () => assert.ok(made(draft).includes(expected), made(draft).join('\n---\n')))
})

describe('left alone', () => {
  for (const [name, draft, words] of left)
    it(name, () =>
      assert.deepEqual(
        made(draft).filter(text => words.test(text)),
        [],
      ),
    )
})

describe('fixing a whole draft', () => {
  it('reorders nothing', () => {
    const draft = 'Use the handheld scanners. Do not count by hand.'
    assert.equal(fixDraft(reader, draft), draft)
  })
})
