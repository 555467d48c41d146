/** "Exceptions must be approved by your manager." → "Your manager must approve exceptions.": who acts comes first. */

import { isDateToken } from '../../grammar/dates.ts'
import { subjectWithin } from '../../grammar/subject.ts'
import { actOf } from '../../lexicons/acts.ts'
import { Tag } from '../../tagger/tags.ts'
import { type Ask, innerFirst, sourceOf, startOf, startsWithCounter } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { replace } from '../edit.ts'
import { upperFirst } from '../letters.ts'

/** Words; a longer subject at the end of the sentence would keep its verb waiting. */
const longestWhat = 10
const longestWho = 7
/** "by hand", "by e-mail", "by a third": no actor. */
const means =
  /\b(?:e-?mail|hand|phone|post|letter|card|interview|means|default|law|now|then|third|half|quarter|percent|end|close|start|noon|midnight|mistake|accident|need)\b/i

const ends =
  /^(?:before|after|within|when|if|until|once|and|or|who|that|which|authorised|no|not|later|latest|than|as|daily|weekly|monthly|immediately|twice)$/

/** Token behind the actor, which the preposition of a time or a place opens; the end mark where none does. */
function endOfActor({ tokens, tags }: Ask, from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const { text, lower } = tokens[i] ?? { text: '', lower: '' }
    if (/^[.!?]$/.test(text)) return i
    const opens = tags[i] === Tag.adposition && lower !== 'of' && lower !== 'for'
    if (i > from && (opens || ends.test(lower))) return i
  }
  return tokens.length
}

function actorOf(ask: Ask, from: number): { last: number } | undefined {
  const { tokens, tags } = ask
  const end = endOfActor(ask, from)
  const last = end - 1
  if (last < from || last - from >= longestWho) return undefined
  const words = sourceOf(ask, from, last)
  if (
    means.test(words) ||
    tokens.slice(from, end).some((token, i) => !token.isWord || isDateToken(tokens, from + i))
  )
    return undefined
  const { kind, head } = subjectWithin(tokens, tags, from, last)
  const named = /^(?:the|your|our|their|a|an|each|every|both|two)$/.test(tokens[from]?.lower ?? '')
  const isActor =
    kind === 'group' || kind === 'person' || (kind === 'thing' && named && tags[head] === Tag.nounSingular)
  return isActor && /^(?:and|or|who|that|which|authorised)$/.test(tokens[end]?.lower ?? '') === false
    ? { last }
    : undefined
}

export function sayWhoActs(ask: Ask): readonly Candidate[] {
  const { clause, tokens, mark, placed, judged } = ask
  const modal = clause?.modal
  const base = actOf.get(clause?.verbWord ?? '')
  if (!clause || !modal || !base || !clause.passive || clause.negated || clause.role !== 'main') return []
  const { subject, verb, groupFirst } = clause
  if (mark !== '.' || startsWithCounter(ask) || placed.sentence.clauses.length !== 1) return []
  if (
    subject.first !== 0 ||
    subject.negative ||
    subject.last > longestWhat ||
    subject.last + 1 !== groupFirst
  )
    return []
  // "It", "They": at the end of the sentence they would mean something else.
  if (!/^(?:thing|group)$/.test(subject.kind) || tokens[verb + 1]?.lower !== 'by') return []
  const plain =
    /^(?:must|should|will|shall)$/.test(modal.word) && modal.first === groupFirst && verb === groupFirst + 2
  const actor = plain ? actorOf(ask, verb + 2) : undefined
  if (!actor) return []
  const what = innerFirst(ask) + sourceOf(ask, 0, subject.last).slice(tokens[0]?.text.length ?? 0)
  const who = upperFirst(sourceOf(ask, verb + 2, actor.last))
  const rest = judged.draft.text.slice(
    startOf(ask, actor.last) + (tokens[actor.last]?.text.length ?? 0),
    ask.stop,
  )
  const active = `${who} ${modal.word} ${base} ${what}`
  return [
    {
      strategy: 'name-the-agent',
      force: 'keeps',
      title: `Say who acts: “${active} …”`,
      edits: [replace(startOf(ask, 0), ask.stop, active + rest)],
    },
  ]
}
