import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const we =
  "(?:we|together we) (?:will|intend to|aim to|want to|are going to|are setting out to|set out to|mean to|can)|we'll|we're (?:going|setting out) to|(?:let's|let us)"
const gap = '(?: [^ ;:?!]+){0,9}?'
/** Change itself says how much, or a measure does. */
const leaps =
  '(?:halve|double|triple|eliminate|win back|end|be the (?:first|best|safest|only|most)|become the|make history)'
const moves =
  '(?:cut|bring|reach|grow|build|connect|train|plant|raise|lift|get|take|reduce|close|feed|light|put|make|turn|lead|open)'
const measures =
  "(?:to (?:zero|nothing|one|two|three)|zero|by half|in half|from [a-z0-9]+ [a-z]+ to [a-z0-9]+|no one|nobody|(?:every|each) (?:child|family|home|patient|customer|village|town|one|person|house|household|school|farm|street)|everyone|percent|per cent|%|hundred|thousand|million|could not|couldn't|the world)"
const aims = wording(
  `(?:${we}) ${leaps}`,
  `(?:${we}) ${moves}${gap} ${measures}`,
  `we (?:intend|want|aim|mean) (?:for )?(?:every|each|all|nobody|no one)${gap} to [a-z]+`,
  `(?:our|the|my) (?:aim|ambition|goal|promise|aspiration|dream) (?:is|for [a-z0-9]+ is)${gap} ${measures}`,
  `(?:no|not one) [a-z]+${gap} will (?:be without|have to|go|wait|die|lose|ever|drive|sleep)`,
)
/** Service levels, timetables and courtesy. */
const modest = wording(
  'reply within',
  'respond within',
  'hope to see',
  'will be (?:cascaded|announced|notified|contacted|invited|sent|asked|required|held|paid|given|published|issued|closed|reimbursed|charged|cancelled|canceled|removed|returned|considered|processed|accepted)',
  'will (?:have|need) to',
)

export const ambitiousGoal = sentenceRule({
  id: 'ambitious-goal',
  side: 'influencing',
  title: 'Ambitious shared aim',
  detects: 'A specific, demanding aim for the group, not a quota for one person.',
  matters: 'Specific, difficult aims that people share move them more than “do your best”.',
  source: 'Locke & Latham 2002; Antonakis, Fenley & Liechti 2011',
  weight: 2,
  message: '%s sets an aim for everyone.',
  examples: {
    positive: [
      { draft: '[[We will cut waiting time from nine weeks to two]].' },
      { draft: '[[Our aim is zero]] injuries, and we mean zero.' },
      { draft: 'Within eighteen months [[we intend to be the first]] carbon-neutral brewery in Ghana.' },
      { draft: '[[We are going to halve]] the time from idea to customer.' },
      { draft: '[[We want every graduate to ship]] something real in week one.' },
      { draft: '[[Together we will build the network everyone]] said could not be built.' },
      { draft: '[[No family in this valley will be without]] clean water by 2028.' },
      { draft: '[[We are setting out to win back]] 200,000 people who left us.' },
    ],
    nearMisses: [
      { draft: 'You must hit 95% by Q3.', because: 'individual quota: deontic-modal' },
      { draft: 'Our goal post is now painted.', because: 'noun' },
      { draft: 'The target of the attack was a router.', because: 'noun' },
      { draft: 'We aim to reply within two days.', because: 'service level, low challenge' },
      { draft: 'Goals will be cascaded in January.', because: 'process' },
      { draft: 'The striker scored a goal.', because: 'sport' },
      { draft: 'We hope to see you there.', because: 'courtesy' },
      {
        draft: "From Monday 13 April we'll be working three days a week in an office.",
        because: 'a timetable',
      },
      { draft: 'No new feature will be built on the old ledger tables.', because: 'a restriction' },
      {
        draft: 'The average overtime of each division will be shown on the first page.',
        because: 'a report',
      },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, modest)) return
    yield* spansOf(sentence, aims)
  },
})
