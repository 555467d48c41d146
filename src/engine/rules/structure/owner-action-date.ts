import type { Sentence } from '../../draft.ts'
import type { Clause } from '../../grammar/clause.ts'
import { isDated } from '../../grammar/dates.ts'
import { type Span, says, spansOf, wording } from '../../grammar/wording.ts'
import { vagueOwners } from '../../lexicons/vague-words.ts'
import { sentenceRule } from '../../rule.ts'

const withoutDate = 2

/** States, not acts. */
const states =
  /^(?:am|appear|are|be|been|believe|belong|expect|feel|feels|has|have|hear|hope|is|know|knows|like|look|love|mean|means|need|needs|remain|remains|see|seem|seems|think|understand|wait|want|wants|was|were|wish|\p{L}+'(?:m|re|s|ve|d|ll))$/u

const ownership = wording(
  '(?:owns|leads|runs|heads|coordinates|will own|will lead|will run|will head|will coordinate|takes over|will take over) (?:the|this|our|that)',
  '(?:is|are|will be) (?:responsible|accountable) for',
)
const labels = wording(
  '(?:each|every) [a-z]+ (?:names|picks|sends|appoints|nominates|publishes|reports|brings)',
  'owner : [a-z]+',
  '(?:due|deadline) : [a-z0-9]+',
  'led by [a-z]+',
  'who : [a-z]+',
)
const nobody = wording(...vagueOwners)

function namesOwner({ tokens }: Sentence, { subject }: Clause): boolean {
  if (subject.negative) return false
  if (subject.kind === 'person' || subject.kind === 'group' || subject.kind === 'I' || subject.kind === 'we')
    return true
  return subject.kind === 'thing' && /^(?:each|every)$/.test(tokens[subject.first]?.lower ?? '')
}

/** Owner and act to come, from the first clause that has both. */
function ownedAct(sentence: Sentence): Span | undefined {
  for (const clause of sentence.clauses) {
    const { past, perfect, passive, progressive, negated, modal, verbWord, role, mood } = clause
    const open = !past && !perfect && !passive && !negated && mood === 'declarative'
    if (!open || role === 'condition' || role === 'relative' || role === 'reason') continue
    if (modal && modal.kind !== 'will' && modal.kind !== 'be-to' && modal.kind !== 'must') continue
    if (states.test(verbWord) && !progressive) continue
    if (namesOwner(sentence, clause)) return { first: clause.subject.first, last: clause.verb }
  }
  return undefined
}

export const ownerActionDate = sentenceRule({
  id: 'owner-action-date',
  side: 'structure',
  title: 'Owner, action, date',
  detects: 'Who does what by when.',
  matters: 'A named owner, an act one can see and a date take the guessing out of direction.',
  source: 'Mayfield & Mayfield 2018; Gollwitzer & Sheeran 2006',
  weight: 3,
  message: '%s says who does what.',
  examples: {
    positive: [
      { draft: '[[Maria owns]] the cutover and reports on 14 June.' },
      { draft: 'Lena ([[Finance) closes]] the purchase ledger by noon on the 30th.' },
      { draft: 'By 1 May [[each site names]] one safety lead.' },
      { draft: '[[Tom will draft]], Aisha will approve, and we publish on Monday.' },
      { draft: 'Next step: [[the Hull pilot starts]] on 9 March, led by Priya.' },
      { draft: '[[Owner: Facilities]]. Action: new locks. Due: 3 April.' },
    ],
    nearMisses: [
      { draft: 'The project was finished on 14 June.', because: 'past' },
      { draft: 'Someone should look into this soon.', because: 'no owner, no date' },
      { draft: "Owner's manuals are in the cabinet.", because: 'noun' },
      { draft: 'May owns a bakery.', because: 'name/month ambiguity' },
      { draft: 'The team led by Priya won.', because: 'description' },
      { draft: 'Due to rain, we moved.', because: 'due to' },
      {
        draft: 'By 2030 no child in our region will wait more than a week.',
        because: 'a vision; nobody acts',
      },
      { draft: 'No one will be penalised before May.', because: 'nobody acts' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, nobody)) return
    const dated = isDated(sentence)
    const act = ownedAct(sentence)
    if (act && dated) {
      yield act
      return
    }
    for (const span of spansOf(sentence, ownership))
      if (
        sentence.clauses.some(
          ({ past, subject }) => !past && subject.kind !== 'none' && subject.kind !== 'you',
        )
      )
        yield dated ? span : { ...span, weight: withoutDate }
    for (const span of spansOf(sentence, labels))
      if (dated || !sentence.clauses.some(({ past }) => past))
        yield dated ? span : { ...span, weight: withoutDate }
  },
})
