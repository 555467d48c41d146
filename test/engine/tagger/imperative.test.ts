import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createTagger, isImperativeSentence } from '../../../src/engine/tagger/index.ts'

const tagger = createTagger(readFileSync('src/engine/models/tagger.bin'))

function isOrder(text: string): boolean {
  const words = text.split(' ')
  return isImperativeSentence(words, tagger.tag(words))
}

const orders: readonly string[] = [
  'Submit the form by Friday .',
  'Please send me the final numbers .',
  'Do not share this link outside the team .',
  "Don't wait for the next meeting .",
  'Please do not reply to this message .',
  'Complete the training before the end of the month .',
  'Review the draft and send your comments to Maria .',
  'If you have questions , contact your manager .',
  'Before you leave , lock the door .',
  'Also , update your calendar .',
  'Then click the blue button .',
  'Be ready to present on Monday .',
  'Please be brief .',
  'Make sure every ticket has an owner .',
  'Let me know if you need anything .',
  'Stop using the old system today .',
  'Read the policy carefully .',
  'Join us on Thursday at noon .',
  'Keep your badge with you at all times .',
  'Never open attachments from unknown senders .',
  'Always check the totals twice .',
  'Call the help desk and ask for a new password .',
  'See the attached file for details .',
  'Remember to log your hours .',
  'Tell your teams about the change .',
  'Take a moment to read this .',
  'submit the form',
  'Ensure that all reports are filed on time .',
  'Use the new template for every request .',
  'Go to the portal and sign in .',
]

const others: readonly string[] = [
  'The form is due on Friday .',
  'We will send the final numbers tomorrow .',
  'You must submit the form by Friday .',
  'I would like you to review the draft .',
  'Could you send me the report ?',
  'Do you have the final numbers ?',
  'Thank you for your patience .',
  'Thanks for all the hard work this quarter .',
  'Our team finished the project two weeks early .',
  'They asked us to review the plan .',
  'The review was completed in March .',
  'Why do we need this change ?',
  'It helps us to serve our customers better .',
  'Together we can build something great .',
  'All employees are expected to attend .',
  'She told me that the office was closed .',
  'Because costs have gone up , we are changing the plan .',
  'Next week we start the move to the new building .',
  'I am proud of what you achieved .',
  'Who is going to lead the review ?',
  'Changes to the schedule were announced this morning .',
  "We don't know the answer yet .",
  'People want to know what comes next .',
  'This is not an easy decision .',
  'Sales went up and costs went down .',
  'There will be a meeting on Tuesday .',
  'When you share ideas , everyone learns .',
  'Best regards ,',
  'Good morning everyone ,',
  'My door is always open .',
]

for (const text of orders) test(`an order: ${text}`, () => assert.ok(isOrder(text)))
for (const text of others) test(`no order: ${text}`, () => assert.ok(!isOrder(text)))
