/**
 * A duty without an actor, or said in a roundabout way → who must do what: "It is mandatory for all staff to sign in." →
 * "All staff must sign in." Where the sentence names nobody, only the writer knows who it is.
 */

import { actOf } from '../../lexicons/acts.ts'
import { uposOf } from '../../tagger/tags.ts'
import { type Ask, endOf, sourceOf, startOf, startsWithCounter } from '../ask.ts'
import { saysWhy } from '../ask-shape.ts'
import type { Candidate } from '../candidate.ts'
import { type Edit, replace } from '../edit.ts'
import { upperFirst } from '../letters.ts'
import { plainDuty, verbFor } from '../lock/duty.ts'

/** "Completion of the survey is mandatory." → "[[who]] must complete the survey because [[why]]." */
function openToWhom(ask: Ask): readonly Candidate[] {
  const { tokens, mark } = ask
  const duty = tokens.findIndex(({ lower }) => lower === 'mandatory' || lower === 'compulsory')
  if (mark !== '.' || duty < 2 || tokens[duty - 1]?.lower !== 'is') return []
  const object = duty > 2 ? sourceOf(ask, 2, duty - 2) : undefined
  const act = verbFor(tokens[0]?.lower ?? '', tokens[1]?.lower, object)
  // "Attendance at 9": when and where read better behind the noun.
  if (!act || (object !== undefined && tokens[1]?.lower === 'at')) return []
  const why = saysWhy(ask) || ask.evidence.reason ? '' : ' because [[why: what it protects]]'
  const text = `[[who: all staff, you]] must ${act}`
  const edits = [replace(startOf(ask, 0), endOf(ask, duty), text)]
  if (why) edits.push(replace(ask.stop, ask.stop, why))
  return [
    {
      strategy: 'name-the-obligation',
      force: 'keeps',
      title: `Say who must: “[[who]] must ${act}”`,
      edits,
    },
  ]
}

const acts: ReadonlySet<string> = new Set([
  ...actOf.values(),
  ...'arrive be bring comply ensure follow participate undergo use wear'.split(' '),
])
/** Tokens; a longer phrase before the verb holds another clause. */
const longestWhom = 14
const isNoun = (tag: number): boolean => /^(?:NOUN|PROPN|PRON)$/.test(uposOf(tag))

/** "It is mandatory that all staff sign it." → "All staff must sign it.": the verb of the duty says where must stands. */
function fromSubjunctive(ask: Ask): string | undefined {
  const { tokens, tags, judged, start, end } = ask
  const lead = tokens
    .slice(0, 4)
    .map(({ lower }) => lower)
    .join(' ')
  if (!/^it is (?:mandatory|compulsory|obligatory|imperative|required) that$/.test(lead)) return undefined
  // No parser hears a subjunctive: the first known act behind a noun is the verb.
  const verb = tokens.findIndex(
    ({ lower }, i) => i > 4 && i < longestWhom && acts.has(lower) && isNoun(tags[i - 1] ?? 0),
  )
  if (verb < 0 || start !== startOf(ask, 0)) return undefined
  const { text } = judged.draft
  const who = upperFirst(text.slice(startOf(ask, 4), startOf(ask, verb)))
  return `${who}must ${text.slice(startOf(ask, verb), end)}`
}

/** The plain sentence of a duty that names whom it binds. */
export function plainlyMust(ask: Ask): readonly Candidate[] {
  const { judged, start, end } = ask
  if (startsWithCounter(ask)) return []
  const plain = plainDuty(judged.draft.text.slice(start, end)) ?? fromSubjunctive(ask)
  if (!plain) return []
  const edits: readonly Edit[] = [replace(start, end, plain)]
  return [{ strategy: 'name-the-obligation', force: 'keeps', title: `Say it plainly: “${plain}”`, edits }]
}

export function nameTheObligation(ask: Ask): readonly Candidate[] {
  const plain = plainlyMust(ask)
  return plain.length > 0 ? plain : openToWhom(ask)
}
