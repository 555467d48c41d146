/** A duty in the passive or in a noun → must, with its reason. The rank stays. */

import { hasDate } from '../../grammar/dates.ts'
import { actOf } from '../../lexicons/acts.ts'
import { plainly } from '../../lexicons/plain-wordings.ts'
import { type Ask, endOf, startOf } from '../ask.ts'
import { placeOf, saysWhy } from '../ask-shape.ts'
import { isNear } from '../bring.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf } from '../draft-facts.ts'
import { applyEdits, type Edit, replace } from '../edit.ts'
import { joinInline, ownJoinables } from '../join.ts'

const befalls =
  /^(?:apply|attract|become|consist|constitute|correspond|equal|include|refer|regretted|represent|construed?|deemed|fin(?:e|ed)|face|forfeit|incur|invite|lapse|lead|lose|mean|penali[sz]ed|presumed|regarded|reinstated|result|rewarded|suspended|treated|viewed|terminated|withdrawn)$/

/** "The club shall be converted" tells a plan in a letter; in a rule "Gates shall be closed at ten" lays down a duty. */
const isLaidDown = ({ clause, judged, tokens }: Ask): boolean =>
  clause?.subject.kind !== 'you' &&
  (judged.profile.ordersAreNormal ||
    hasDate(tokens) ||
    (clause?.negated === true && actOf.has(clause.verbWord)))

/** "The intention is that a vessel shall berth within a day": what is meant to be is laid on nobody yet. */
const isAim = ({ tokens }: Ask): boolean =>
  /\b(?:aim|aspiration|goal|hope|idea|intent|intention|object|objective|plan|purpose) (?:is|was|being) that\b/.test(
    tokens.map(({ lower }) => lower).join(' '),
  )

/** "Each employee shall submit …" → "Each employee must submit …" */
function fromShall(ask: Ask): Edit[] | undefined {
  const { clause, tokens } = ask
  // "No visitor shall be admitted" forbids; "shall be applicable" only states.
  if (clause?.modal?.word !== 'shall' || clause.subject.negative || isAim(ask)) return undefined
  if (tokens[0]?.lower === 'that') return undefined
  if (!/^(?:you|group|person|thing)$/.test(clause.subject.kind)) return undefined
  // "shall be applicable", "shall be the quantity submitted": a definition.
  const states =
    tokens[clause.modal.last + 1]?.lower === 'be' &&
    !(
      actOf.has(clause.verbWord) ||
      /(?:ed|en|[aeo]wn|[ns]t|ght|ne|un|ut)$/.test(tokens[clause.modal.last + 2]?.lower ?? '')
    )
  if (states || (!clause.passive && /^(?:be|have)$/.test(clause.verbWord))) return undefined
  if (factsOf(ask.judged.draft).isLaw) return undefined
  // Where nothing hears a duty, must would make one.
  if (![ask.rule, ...ask.evidence.rules].some(rule => /^(?:deontic-modal|passive-mandate)$/.test(rule)))
    return undefined
  // "Sharing shall invite termination": what follows upon a breach is nobody's duty.
  if (ask.evidence.aversive || befalls.test(clause.verbWord)) return undefined
  // "I shall help you", "You shall be paid": a promise.
  const promises = tokens.some(
    ({ lower }, i) => lower === 'shall' && /^(?:i|we|he|she|it|they)$/.test(tokens[i - 1]?.lower ?? ''),
  )
  if (promises || (clause.passive && !isLaidDown(ask))) return undefined
  const all = tokens.flatMap(({ lower }, i) => (lower === 'shall' ? [i] : []))
  return all.map(i => replace(startOf(ask, i), endOf(ask, i), 'must'))
}

const strict: ReadonlySet<string> = new Set(['required', 'obliged', 'obligated', 'mandated'])

/** "All vendors are required to hold …" → "All vendors must hold …" */
function fromPassive({ clause, ...ask }: Ask): Edit | undefined {
  const modal = clause?.modal
  if (!clause || modal?.kind !== 'required' || !strict.has(modal.word) || clause.negated) return undefined
  const aux = ask.tokens[clause.groupFirst]
  if (!/^(?:are|is)$/.test(aux?.lower ?? '') || clause.groupFirst + 1 !== modal.first) return undefined
  return replace(
    startOf({ clause, ...ask }, clause.groupFirst),
    endOf({ clause, ...ask }, modal.last),
    'must',
  )
}

/** "It is mandatory that laptops be encrypted" → "Laptops must be encrypted" */
function fromNoun(ask: Ask): Edit[] | undefined {
  const { tokens } = ask
  const lead = tokens
    .slice(0, 4)
    .map(({ lower }) => lower)
    .join(' ')
  if (!/^it is (?:mandatory|compulsory|obligatory) that$/.test(lead)) return undefined
  const be = tokens.findIndex(({ lower }, i) => i > 4 && i < 12 && lower === 'be')
  const first = tokens[4]
  if (be < 0 || !first) return undefined
  const opener = first.text.charAt(0).toUpperCase() + first.text.slice(1)
  return [
    replace(startOf(ask, 0), endOf(ask, 4), opener),
    replace(startOf(ask, be), endOf(ask, be), 'must be'),
  ]
}

/** Links, code and quotations stay as somebody wrote them. */
export const literal = /[`"“”]|\]\(/

/** Officialese around the duty goes with it, where nothing in the sentence is somebody else's wording. */
function inPlainWords({ judged, start, end }: Ask, edits: readonly Edit[]): readonly Edit[] {
  const after = applyEdits(judged.draft.text, start, end, edits)
  const plain = literal.test(after) ? after : plainly(after)
  return plain === after ? edits : [replace(start, end, plain)]
}

export function plainMust(ask: Ask): readonly Candidate[] {
  if (ask.mark !== '.') return []
  const passive = fromPassive(ask)
  const edits = passive ? [passive] : (fromShall(ask) ?? fromNoun(ask))
  if (!edits) return []
  const plain: Candidate = {
    strategy: 'plain-must',
    force: 'keeps',
    title: 'Say must: “… must …”',
    edits: inPlainWords(ask, edits),
  }
  if (saysWhy(ask) || ask.evidence.reason || placeOf(ask) !== 'inline' || !ask.marked) return [plain]
  // A reason that stands a few lines off needs no second telling.
  const reason = ownJoinables(ask).find(({ own, kind }) => own && kind !== 'to' && !isNear(ask, own))
  const joined = reason && joinInline(ask, reason)
  if (!joined) return [plain]
  return [
    {
      ...plain,
      ...joined,
      title: `Say must: “… must … ${joined.shown}”`,
      edits: [...edits, ...joined.edits],
    },
  ]
}
