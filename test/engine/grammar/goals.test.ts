/** Sentences that say where the way leads, and sentences that only look like it. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statedGoal } from '../../../src/engine/grammar/goals.ts'
import { parse } from '../reader.ts'

function goalIn(text: string): string | undefined {
  const sentence = parse(text).sentences[0]?.sentence
  const span = sentence && statedGoal(sentence).span
  return (
    span &&
    sentence.tokens
      .slice(span.first, span.last + 1)
      .map(({ lower }) => lower)
      .join(' ')
  )
}

const goals: readonly [text: string, words: string][] = [
  ['Our aim is that by next summer every child has done it once.', 'our aim is'],
  ['The intention is that a vessel calling here berths within a day.', 'the intention is'],
  ['It is our target that nobody works more than 45 hours.', 'it is our target that'],
  ['I would like us to be a ward where nobody has to ask twice.', 'i would like us to'],
  ['By August I want us to be the line that other plants come to look at.', 'i want us to'],
  ['We want every depot to know its numbers by heart.', 'we want every'],
  ['I want no patient to wait for a key.', 'i want no'],
  ['By June I want the wait for relief under ten minutes.', 'i want the wait for relief under'],
  ['Where we want to be is dull: a platform that complains early.', 'where we want to be is'],
  ['Imagine a planner who wonders at nine and knows at ten.', 'imagine'],
  ['I see a school on top of a hill with a lesson coming down like rain.', 'i see a'],
  ['By 2030 a member will be able to grow the same on two thirds of the water.', 'by 2030'],
  ['Longer term we should be able to roll back any deploy with one command.', 'longer term'],
  ['Together we can become the most trusted bank in the region.', 'together we can'],
]

const others: readonly [text: string, because: string][] = [
  ['I want you to read the memo.', 'an ask'],
  ['I would like to thank everyone on nights.', 'thanks'],
  ['I would like to see more of you on Thursdays.', 'an ask, by way of a wish'],
  ['I want all of them on my desk by 7:00.', 'an order'],
  ['We want everyone here by nine.', 'an order'],
  ['The aim of this form is to collect addresses.', 'what a form is for'],
  ['The target of the attack was a router.', 'another sense'],
  ['Send the list by 2030.', 'a deadline'],
  ['We put money in three years running.', 'the past'],
  ['Together we lost two million last season.', 'the past'],
  ['Do we want a bigger hall?', 'a question'],
  ['Imagine my surprise.', 'a turn of phrase'],
  ['I think ten of you have seen the list.', 'a guess'],
  ['I see a problem with the seals.', 'an observation'],
]

describe('goals', () => {
  for (const [text, words] of goals) it(`hears: ${text}`, () => assert.equal(goalIn(text), words))
  for (const [text, because] of others)
    it(`hears none, ${because}: ${text}`, () => assert.equal(goalIn(text), undefined))
})
