/** Penalties for those who do not comply, named outright or by a euphemism. */

import type { Sentence } from '../draft.ts'
import { sanctionNouns, sanctionParticiples } from '../lexicons/sanctions.ts'
import type { Clause } from './clause.ts'
import { clauseAt, isEmbedded } from './duties.ts'
import { anyOf, type Span, says, spansOf, wording } from './wording.ts'

const nouns = anyOf(sanctionNouns)
const outright = wording(
  'failure to \\S+',
  '(?:subject|liable|lead|leads|result|results|exposed|open) (?:to|in) (?:\\S+ ){0,4}(?:' +
    [...sanctionNouns].join('|') +
    '|disciplinary)',
  'disciplinary (?:action|procedures?|process|measures|matter|proceedings|consequences|hearing)',
  '(?:grounds|cause) for (?:\\S+ ){0,2}(?:termination|dismissal|discipline)',
  '(?:held|hold \\S+) (?:\\S+ )?(?:accountable|responsible|liable)',
  '(?:a |an )?(?:conduct|performance|disciplinary) (?:issue|matter|offence|offense)',
  '(?:a )?(?:sackable|terminable|firing|dismissible|disciplinary) (?:offence|offense)',
  '(?:is|counts as|treated as|is treated as|be treated as) (?:gross )?misconduct',
  'part of (?:your|their|the) (?:employment |personnel |permanent )?(?:record|file)',
  '(?:written|verbal|formal|final) warning',
  'or (?:else )?(?:your|you) (?:\\S+ ){1,3}(?:will|may|is|are|gets?) (?:be )?(?:\\S+ )?' +
    anyOf(sanctionParticiples),
  "or (?:else )?(?:you will |you'll )?(?:lose|forfeit) \\S+",
  `will (?:face|incur|carry|attract|bring|forfeit|lose) (?:\\S+ ){0,2}(?:${nouns}|access|privileges|pay|place)`,
  "(?:anyone|anybody|those|staff|whoever) (?:who )?(?:breaks?|does not|doesn't|do not|don't|exceeds?|fails?|forgets?|ignores?|miss|misses|skips?) (?:\\S+ ){1,8}will (?:account for|answer for|explain|justify) (?:\\S+ ){1,4}to \\S+",
  'i will not tolerate',
  'will not be tolerated',
  "won't be tolerated",
  'you will regret',
  'you may be disciplined',
  'your job is at stake',
)

const protective = wording(
  "(?:not|cannot|can't) be held (?:responsible|liable|accountable)",
  `(?:no one|nobody|none|never|no employee|no colleague|not) (?:\\S+ ){0,4}${anyOf(sanctionParticiples)}`,
  'without (?:fear|risk) of',
)

/** "Late submissions will be rejected", "accounts not enrolled will be disabled". */
function isPenalty(sentence: Sentence, clause: Clause): boolean {
  const { subject, modal } = clause
  if (clause.past || clause.mood !== 'declarative' || isEmbedded(sentence, clause)) return false
  if (/^(?:we|I|it|there)$/.test(subject.kind)) return false
  const future = modal?.kind === 'will' || modal?.kind === 'may' || modal?.word === 'shall'
  if (!future) return false
  const phrase = sentence.tokens
    .slice(Math.max(0, subject.first), clause.groupFirst)
    .map(token => token.lower)
    .join(' ')
  const fault =
    faulty.test(phrase) ||
    sentence.clauses.some(
      other =>
        other !== clause &&
        (other.role === 'condition' || other.role === 'relative') &&
        (other.negated ||
          /^(?:miss|misses|fails?|breach|breaches|ignores?|refuses?|violates?|exceeds?|forgets?)$/.test(
            other.verbWord,
          )),
    )
  if (clause.passive && isShutOut(sentence, clause)) return true
  if (clause.passive && sanctionParticiples.has(clause.verbWord) && !clause.negated)
    return fault || subject.kind === 'you'
  if (
    clause.passive &&
    clause.negated &&
    /^(?:accepted|processed|paid|considered|reimbursed|tolerated|honoured)$/.test(clause.verbWord)
  )
    return true
  if (
    clause.passive &&
    /^(?:recorded|treated|reported|closed|considered|referred|dealt|sent|deleted)$/.test(clause.verbWord)
  )
    return fault
  if (!clause.passive && /^(?:lose|forfeit)$/.test(clause.verbWord)) return fault
  if (!clause.passive && clause.verbWord === 'have')
    return fault && sentence.tokens.slice(clause.verb).some(token => sanctionParticiples.has(token.lower))
  return false
}

const kind =
  /^(?:accommodated|asked|called|contacted|covered|forgotten|given|helped|invited|moved|offered|paid|phoned|protected|reimbursed|seen|sent|shown|supported|told|trained|visited)$/

/** "An employee who does not return the form will be placed …" */
const excluded = (sentence: Sentence, clause: Clause): boolean =>
  !kind.test(clause.verbWord) &&
  /^(?:group|thing)$/.test(clause.subject.kind) &&
  sentence.clauses.some(
    ({ role, negated, subject }) =>
      role === 'relative' && negated && subject.kind === 'who' && subject.first < clause.groupFirst,
  )

/** Who asks for it is done a favour. */
const wishes = /^(?:are|asks?|is|needs?|prefers?|requests?|volunteers?|wants?|wish(?:es)?)$/

/** "Any lead who skips the sheet twice will be taken off the roster" */
const struckOff = ({ tokens, clauses }: Sentence, { verb, verbWord, groupFirst }: Clause): boolean =>
  verbWord === 'taken' &&
  tokens[verb + 1]?.lower === 'off' &&
  clauses.some(
    ({ role, subject, verbWord: does, groupFirst: first }) =>
      role === 'relative' && subject.kind === 'who' && first < groupFirst && !wishes.test(does),
  )

const isShutOut = (sentence: Sentence, clause: Clause): boolean =>
  excluded(sentence, clause) || struckOff(sentence, clause)

const faulty =
  /\b(?:late|unpaid|missing|missed|incomplete|unauthori[sz]ed|unapproved|uncertified|non-?complian(?:t|ce)|violat(?:ors?|ions?)|offenders?|breach(?:es)?|anyone|those|accounts?|expired|without|failures?|non-attendance|absences?|unexcused|approximate|not|after|whoever|repeat(?:ed)?|cards?)\b/

export function* sanctionsOf(sentence: Sentence): Generator<Span> {
  if (sentence.question || says(sentence, protective)) return
  const told = sentence.clauses.some(
    ({ past, role, subject }) => (past && role === 'main') || (role === 'main' && subject.kind === 'we'),
  )
  for (const span of spansOf(sentence, outright)) {
    const failure = sentence.tokens[span.first]?.lower === 'failure'
    const clause = clauseAt(sentence, span.last)
    const past = told && !(clause && !clause.past && clause.modal)
    if (past || (failure && !sentence.clauses.some(({ modal }) => modal))) continue
    yield span
  }
  for (const clause of sentence.clauses)
    if (isPenalty(sentence, clause)) yield { first: clause.groupFirst, last: clause.verb }
}
