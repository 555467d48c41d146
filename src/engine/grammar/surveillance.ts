/** Checks on people, announced: who is watched, by what data, and that it will be passed on. */

import type { Sentence } from '../draft.ts'
import { clauseAt, isEmbedded } from './duties.ts'
import { type Span, spansOf, wording } from './wording.ts'

const checks =
  '(?:track|tracked|tracking|monitor|monitored|monitoring|audit|audited|auditing|review|reviewed|reviewing|check|checked|checking|watch|watched|watching|log|logged|record|recorded|report|reported|publish|published|measure|measured|compare|compared)'
const personal =
  '(?:who|attendance|badge|badges|login|logins|log-ins|keystrokes?|compliance|individuals?|names?|swipes?|swipe|absences?|lateness|timesheets?|logs|non-compliance|dashcam|telematics)'
const announced = wording(
  `${personal} (?:\\S+ ){0,5}(?:will be|is|are|is now|are now|is being|are being) (?:\\S+ )?${checks}`,
  `${personal} (?:\\S+ ){0,4}(?:will be|are|is) (?:sent|passed|forwarded|emailed|copied|shared|published|reported) to`,
  `(?:we|i|managers?|supervisors?|hr|security|compliance|audit|facilities|it) (?:will|shall|are|'ll) (?:be )?(?:also )?${checks} (?:\\S+ ){0,2}${personal}`,
  `we'll (?:be )?${checks} (?:\\S+ ){0,2}${personal}`,
  '(?:your|the|each) (?:line )?(?:manager|supervisor|lead|director) will (?:also )?(?:check|monitor|verify|audit|inspect|track)',
  '(?:spot|random|unannounced|surprise) (?:checks?|audits?|inspections?|visits?|tests?)',
  "(?:we|i|we'll|i'll) (?:will |shall )?be (?:watching|monitoring|checking|auditing) (?:this|you|closely|it|each|every|all|for)",
  'published by (?:individual|name|person|desk)',
  'by name and (?:team|shift)',
  '(?:you|staff|employees|managers|teams|leads) (?:will be|are|is|are being) (?:measured|monitored|tracked|watched|assessed|audited|scored|checked|inspected)(?: on| for| against| weekly| daily)?',
  '(?:get|receive|see) (?:a |the )?(?:swipe|attendance|compliance|badge|exception|name) (?:report|list|log)',
  '(?:a )?list of (?:people|those|names|staff|anyone) (?:\\S+ ){0,8}(?:will be|goes|is) (?:sent|emailed|published|passed)?',
)

export function* surveillanceOf(sentence: Sentence): Generator<Span> {
  if (sentence.question) return
  for (const span of spansOf(sentence, announced)) {
    const clause = clauseAt(sentence, span.first)
    if (clause && (clause.past || clause.negated || isEmbedded(sentence, clause))) continue
    if (sentence.tokens.some(({ lower }) => /^(?:found|protects?|ourselves|rate|rates)$/.test(lower)))
      continue
    yield { first: span.first, last: Math.min(span.last, span.first + 9) }
  }
}
