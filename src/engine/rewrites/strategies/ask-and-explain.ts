/** An order → a request with its reason. Lowers the force, and says so. */

import { type Ask, isUnfit, startsWithCounter } from '../ask.ts'
import { placeOf, saysWhy } from '../ask-shape.ts'
import { isNear } from '../bring.ts'
import type { Candidate } from '../candidate.ts'
import { type Joinable, joinInline, joinSentence, ownJoinables } from '../join.ts'
import { isConditional, isHelpline } from '../relevance.ts'
import { isOwnAct, type Request, requestOf, standsAlone } from '../request.ts'
import { joinTheReason } from './join-the-reason.ts'

/** Already requests, or warnings whose force is their meaning. */
const neverSoftened: ReadonlySet<string> = new Set([
  'softened-directive',
  'prohibition',
  'sanction-threat',
  'surveillance',
  'contingent-exchange',
  'controlling-presumption',
])

function explain(ask: Ask, reason: Joinable): ReturnType<typeof joinInline> {
  const place = placeOf(ask)
  if (place === 'nowhere' || place === 'front') return undefined
  const inline = place === 'inline' && reason.kind !== 'to' ? joinInline(ask, reason) : undefined
  return inline ?? (ask.mark === '.' ? joinSentence(ask, reason) : undefined)
}

const softened = { strategy: 'ask-and-explain', force: 'softens' } as const

/** A sentence of prose whose act a reader can be asked for. */
function canBeAsked(ask: Ask): boolean {
  // Within a list the neighbours stay orders; one request among them reads as an exception.
  if (
    isHelpline(ask) ||
    isConditional(ask) ||
    ask.evidence.locked ||
    neverSoftened.has(ask.rule) ||
    startsWithCounter(ask)
  )
    return false
  // "You must not park there" is a duty and a ban at once; the ban decides.
  if ([...ask.evidence.rules].some(rule => neverSoftened.has(rule))) return false
  if (ask.placed.sentence.zone !== 'prose' || isUnfit(ask) || ask.mark !== '.') return false
  return ask.words >= 5 && isOwnAct(ask) && standsAlone(ask)
}

/** The request with the reason that stands beside it, or with one from elsewhere. */
function explained(ask: Ask, asked: Request, plain: Candidate): Candidate | undefined {
  const [beside] = joinTheReason(ask)
  if (beside) {
    // In front the reason and the request would want the same first word.
    if (beside.strategy === 'open-with-why') return undefined
    const title = `Soften: “${asked.shown} …${beside.shown}”`
    return { ...beside, ...softened, title, edits: [...asked.edits, ...beside.edits] }
  }
  const own = ownJoinables(ask)
  // The reason stands a few lines off: it would be heard twice.
  if (own.some(reason => reason.own && isNear(ask, reason.own))) return undefined
  for (const reason of own) {
    const joined = explain(ask, reason)
    if (!joined) continue
    const shown = joined.shown.replace(/^…\s*/, '')
    const title = `Soften: “${asked.shown} …${shown.startsWith(',') ? '' : ' '}${shown}”`
    return { ...plain, ...joined, title, edits: [...asked.edits, ...joined.edits] }
  }
  return undefined
}

export function askAndExplain(ask: Ask): readonly Candidate[] {
  const asked = canBeAsked(ask) ? requestOf(ask) : undefined
  if (!asked) return []
  const plain: Candidate = { ...softened, title: `Soften: “${asked.shown} …”`, edits: asked.edits }
  if (saysWhy(ask) || ask.evidence.reason) return [plain]
  const found = explained(ask, asked, plain)
  return found ? [found] : []
}
