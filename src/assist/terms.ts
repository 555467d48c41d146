/** The meaning lock in words, for whoever proposes a wording: taken from the lock's own lists. */

import { mayCome, mayGo } from '../engine/rewrites/lock/frame.ts'

const listed = (words: ReadonlySet<string>): string => [...words].sort().join(', ')

/** @param locked the sentence binds by law, safety or policy, or its writer keeps it */
export function termsOf(locked: boolean): readonly string[] {
  return [
    'Keep every number, date, time, amount, name, address, link and code exactly as it is written.',
    'Keep who must act, and how strongly: must stays must, may stays may. Neither soften nor harden.',
    'Keep every not, no, never, only, all, every, each, if, unless, until, before and after, with the words they belong to.',
    'Keep every other word of the sentence. You may move one part of it to another place.',
    `You may leave out only these words: ${listed(mayGo)}.`,
    `You may add only these words: ${listed(mayCome)}.`,
    'You may add one of the reasons listed below, word for word. Invent no reason.',
    'Where the reason is not listed, you may put [[why: what is missing]] in its place, in double square brackets.',
    'Keep Markdown marks, quotation marks and the mark at the end of the sentence. Write one sentence, or as many as there are.',
    ...(locked ? ['This sentence is binding. Its duty stands as it is written.'] : []),
  ]
}

/** Why a proposal was turned down, for a second try. */
export const refusalWords: Readonly<Record<string, string>> = {
  same: 'it is the original',
  shape: 'it changes marks, quotation marks, the mark at its end, or is far too long',
  locked: 'the sentence is binding',
  placeholder: 'it breaks a placeholder',
  markup: 'it changes links, code or emphasis',
  invented: 'it adds words that neither the sentence nor the listed reasons have',
  dropped: 'it drops words of the sentence',
  number: 'it changes a number or date',
  name: 'it changes a name',
  negation: 'it changes what is negated',
  quantifier: 'it changes who or how many are meant',
  condition: 'it changes a condition',
  owner: 'it changes who must act',
  rank: 'it makes the duty weaker or stronger',
  order: 'it shuffles the words',
  cause: 'it claims a reason that the draft does not give',
  question: 'it makes a question of a statement or the other way round',
  worse: 'the draft reads no better with it',
}
