/** Tags → clauses, over sentences as memos have them: "role mood | subject | modal verb | flags". */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Sentence } from '../../../src/engine/draft.ts'
import type { Clause } from '../../../src/engine/grammar/clause.ts'
import { parse } from '../reader.ts'

function describeClause({ tokens }: Sentence, clause: Clause): string {
  const { subject, modal } = clause
  const flags = (['negated', 'passive', 'past', 'perfect', 'progressive'] as const).filter(
    flag => clause[flag],
  )
  return [
    clause.mood === 'declarative' ? clause.role : `${clause.role} ${clause.mood}`,
    subject.head < 0 ? '-' : `${subject.kind}:${tokens[subject.head]?.lower}`,
    modal ? `${modal.kind} ${clause.verbWord}` : clause.verbWord,
    ...flags,
  ].join(' | ')
}

const cases: readonly [text: string, ...clauses: string[]][] = [
  ['You must be in the office by nine.', 'main | you:you | must be'],
  ["You don't have to decide today.", 'main | you:you | have-to decide | negated'],
  ["You'll need to sign the form.", "main | you:you'll | have-to sign"],
  ["You're to report to the integration office.", "main | you:you're | be-to report"],
  ['You had better sign today.', 'main | you:you | have-to sign'],
  ['You will be required to sign.', 'main | you:you | required sign'],
  ['You may not leave the site.', 'main | you:you | may leave | negated'],
  [
    'You cannot lead people you do not listen to.',
    'main | you:you | can lead | negated',
    'relative | you:you | listen | negated',
  ],
  ['You are hereby directed to preserve all documents.', 'main | you:you | required preserve'],
  ['We have been asked to leave.', 'main | we:we | required leave | perfect'],
  ['We should have seen it coming.', 'main | we:we | should seen | perfect'],
  ['The outage must have hurt our customers badly.', 'main | thing:outage | must hurt | perfect'],
  ['There must be a better way.', 'main | there:there | must be'],
  ['No one is to enter Bay 4 without a permit.', 'main | group:one | be-to enter | negated'],
  ['Nobody removes a lock but me.', 'main | group:nobody | removes | negated'],
  ['Neither nurse may leave the cabinet.', 'main | group:nurse | may leave | negated'],
  ['Every one of you must sign.', 'main | you:one | must sign'],
  ['Each of us owns this.', 'main | we:each | owns'],
  ['One of my priorities is cash.', 'main | thing:one | is'],
  ['All staff, including contractors, must sign.', 'main | group:contractors | must sign'],
  ['Nurses, porters and cleaners must sign.', 'main | group:nurses | must sign'],
  ['By Friday managers must report.', 'main | group:managers | must report'],
  ['By Friday, managers and supervisors must report.', 'main | group:managers | must report'],
  ['In Leeds all teams must sign.', 'main | group:teams | must sign'],
  ['This week you must badge in.', 'main | you:you | must badge'],
  ['From Monday all desks will move.', 'main | thing:desks | will move'],
  ['Employees working remotely are expected to attend.', 'main | group:employees | required attend'],
  ['Any employee caught smoking is subject to discipline.', 'main | group:employee | is'],
  [
    'Anyone who misses the deadline will lose access.',
    'relative | who:who | misses',
    'main | group:anyone | will lose',
  ],
  [
    'Teams that miss the target will have budgets frozen.',
    'relative | who:that | miss',
    'main | group:teams | will have',
  ],
  ['The forms you need to sign are here.', 'relative | you:you | have-to sign', 'main | thing:forms | are'],
  ['The parts required for the repair arrived.', 'main | thing:parts | arrived | past'],
  ['Reports must be filed and signed.', 'main | thing:reports | must filed | passive'],
  ['Budgets are to be resubmitted by Friday.', 'main | thing:budgets | be-to resubmitted | passive'],
  ['The two banks are to merge in May.', 'main | thing:banks | be-to merge'],
  ['Portion sizes are not to be reduced.', 'main | thing:sizes | be-to reduced | passive'],
  ['Team leads bring the cards on Monday.', 'main | group:leads | bring'],
  ['Site leads should confirm by noon.', 'main | group:leads | should confirm'],
  ['The Leeds office will close on 30 June.', 'main | thing:office | will close'],
  ['Maria will lead the review.', 'main | person:maria | will lead'],
  ['Your manager will call you.', 'main | group:manager | will call'],
  ['GMs submit theirs first.', 'main | group:gms | submit'],
  [
    'It has been decided that the night bus will end.',
    'main | it:it | decided | passive | perfect',
    'complement | thing:bus | will end',
  ],
  ['They are going to cut the budget.', 'main | they:they | will cut'],
  ['She had to leave.', 'main | person:she | have-to leave | past'],
  ['He told us to stop all travel.', 'main | person:he | told | past'],
  [
    'Rob said that gloves have to be on.',
    'main | person:rob | said | past',
    'complement | thing:gloves | have-to be',
  ],
  ['I know you must be tired.', 'main | I:i | know', 'complement | you:you | must be'],
  ['Make sure you sign the form.', 'main imperative | - | make', 'complement | you:you | sign'],
  [
    'Please note that all forms must be complete.',
    'main imperative | - | note',
    'complement | thing:forms | must be',
  ],
  [
    'Staff are reminded that recording is not permitted.',
    'main | group:staff | reminded | passive',
    'complement | thing:recording | permitted | negated | passive',
  ],
  [
    'If you see smoke and you cannot leave, call the desk.',
    'condition | you:you | see',
    'condition | you:you | can leave | negated',
    'main imperative | - | call',
  ],
  ['If the seal is broken, you decline the load.', 'condition | thing:seal | is', 'main | you:you | decline'],
  ['Before you leave, lock your screen.', 'time | you:you | leave', 'main imperative | - | lock'],
  ['When you need to leave, sign out.', 'time | you:you | have-to leave', 'main imperative | - | sign'],
  ['Unless you hear from me, stay home.', 'condition | you:you | hear', 'main imperative | - | stay'],
  [
    'Although prices rose, we kept the price.',
    'concession | thing:prices | rose | past',
    'main | we:we | kept | past',
  ],
  [
    'We chose it so that nobody waits.',
    'main | we:we | chose | past',
    'purpose | group:nobody | waits | negated',
  ],
  ['Under no circumstances should customer data leave the platform.', 'main | thing:data | should leave'],
  ['Never have we worked harder.', 'main | we:we | worked | perfect'],
  ['Could you send me the list by Tuesday?', 'main interrogative | you:you | can send'],
  [
    'Can everyone make sure the badge is worn?',
    'main interrogative | group:everyone | can make',
    'complement | thing:badge | is',
  ],
  ['Are you expected to answer at midnight?', 'main interrogative | you:you | required answer'],
  ['Is attendance mandatory?', 'main interrogative | thing:attendance | is'],
  ['What do we need to believe for this to work?', 'complement | we:we | have-to believe'],
  ['Why are we doing this?', 'complement | we:we | doing | progressive'],
  ['Must you go?', 'main interrogative | you:you | must go'],
  ['Submit your plan by Friday.', 'main imperative | - | submit'],
  ['Report every near miss within 24 hours.', 'main imperative | - | report'],
  ['Email the list to payroll.', 'main imperative | - | email'],
  ['Nominate a deputy by noon.', 'main imperative | - | nominate'],
  ['Bin the old sheet.', 'main imperative | - | bin'],
  ["Don't worry.", 'main imperative | - | worry | negated'],
  ['Do not forward this message.', 'main imperative | - | forward | negated'],
  ['Do not let anyone ring you.', 'main imperative | - | let | negated'],
  ['Never prop open the fire door.', 'main imperative | - | prop | negated'],
  ['Please do not copy the form.', 'main imperative | - | copy | negated'],
  ['Please sign and return the form.', 'main imperative | - | sign', 'main imperative | - | return'],
  ['Kindly update your contacts.', 'main imperative | - | update'],
  ['First, clear the dock.', 'main imperative | - | clear'],
  ['Then ring the desk.', 'main imperative | - | ring'],
  ['Managers: approve outstanding expenses by noon.', 'main imperative | - | approve'],
  ['Managers, use the template.', 'main imperative | - | use'],
  ['If asked, say nothing.', 'condition | - | asked | passive', 'main imperative | - | say'],
  ['If you lose power, rest.', 'condition | you:you | lose', 'main imperative | - | rest'],
  ['On leave, ring the desk.', 'main imperative | - | ring'],
  ['Let us build it together.', 'main hortative | - | let'],
  ["Let's go.", "main hortative | - | let's"],
  ['Let me know if you have questions.', 'main imperative | - | let', 'condition | you:you | have'],
  ['Work on the line has stopped.', 'main | thing:work | stopped | perfect'],
  ['Change must start with us.', 'main | thing:change | must start'],
  ['Open enrolment runs until June.', 'main | thing:enrolment | runs'],
  ['Thank you for your work.', 'main imperative | - | thank'],
  ['You decline the load.', 'main | you:you | decline'],
  ['You do not carry a dose in your pocket.', 'main | you:you | carry | negated'],
  ["They'll be moving on Monday.", "main | they:they'll | will moving | progressive"],
  ["I've asked the board.", "main | I:i've | asked | perfect"],
  ['She can plan the work, write the report and go home.', 'main | person:she | can plan'],
  [
    "We're changing the rota because nights are short.",
    "main | we:we're | changing | progressive",
    'reason | thing:nights | are',
  ],
  ['The board has decided to consolidate the labs.', 'main | thing:board | decided | perfect'],
  ['Late submissions will be rejected.', 'main | thing:submissions | will rejected | passive'],
  ['You need not reply.', 'main | you:you | have-to reply | negated'],
  ['Product owners ought to drop anything else.', 'main | group:owners | should drop'],
  ['You are not allowed to enter.', 'main | you:you | allowed | negated | passive'],
  ['That must change.', 'main | thing:that | must change'],
  ['These must be weighed.', 'main | thing:these | must weighed | passive'],
]

describe('clauses', () => {
  for (const [text, ...expected] of cases)
    it(text, () => {
      const found = parse(text).sentences.flatMap(({ sentence }) =>
        sentence.clauses.map(clause => describeClause(sentence, clause)),
      )
      assert.deepEqual(found, expected)
    })
})
