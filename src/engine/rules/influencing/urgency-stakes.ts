import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const stakes = wording(
  '(?:at (?:the |this )?(?:present |current )?(?:rate|pace)) (?:we|it|they|the)',
  "(?:we|we will|we'll|they) (?:run|will run|are running|would run) out of",
  '(?:every|each) (?:hour|day|week|month|minute|year|quarter)(?: of delay| of downtime| we wait| we delay| that passes)? (?:is|costs|cancels|means|adds|that)',
  '(?:our|best|only|last|a) (?:[a-z]+ )?(?:window|chance|opportunity)[^.;:?!]{0,40}(?:next [a-z]+ (?:weeks|days|months)|once|now|closes|before)',
  "if we (?:wait|fail|do not|don't|do nothing|get (?:this|it) wrong|can't|lose|stop|let|carry on|keep)(?! you)[^.;:?!]{0,60} (?:will|won't|would|lose|someone|somebody|dies|die|nobody|no one)",
  '(?:competitors|rivals|others|hospitals|banks|companies|utilities|operators) (?:like ours |like us )?(?:already|now|were|have)',
  'like ours (?:were|was|have|had)',
  '(?:[0-9,]+|two|three|four|five|six|ten|eleven|twelve|hundreds|thousands|a hundred|dozens)(?: of)?(?: more| our| other)? (?:people|patients|children|families|colleagues|customers|households|lives|men|women|workers|crew|residents|homes|babies)[^.;:?!]{0,40} (?:died|die|waited|waiting|lost|left|hurt|injured|fell|hospitali[sz]ed|without|sick)',
  '(?:somebody|someone|people|a man|a woman|a child|patients) (?:will|could|would|might|can|nearly) (?:die|died|be hurt|get hurt|be killed)',
  '(?:world|market|sector|industry|climate|weather|river|customers) (?:is|are)(?: not)? (?:changing|waiting|moving|leaving)',
)
const toTheReader = wording(
  'your job',
  "(?:or|you will|you'll) lose",
  'act now',
  'epic proportions',
  'urgent care',
  'register is updated',
)

export const urgencyStakes = sentenceRule({
  id: 'urgency-stakes',
  side: 'influencing',
  title: 'Why now',
  detects: 'Says why now: evidence of danger or of a chance, for people and the mission.',
  matters: 'A danger or a chance shown with figures moves people; alarm without them wears off.',
  source: 'Kotter 1996; Stam, van Knippenberg & Wisse 2010',
  weight: 1,
  message: '%s shows what is at stake.',
  examples: {
    positive: [
      { draft: 'Three [[hospitals like ours were]] locked out of their records this month.' },
      { draft: '[[At the present rate we]] run out of cash on 9 October.' },
      { draft: '[[Our best window to win the contract is the next six weeks]].' },
      { draft: '[[Every week of delay is]] 90 more people waiting in pain.' },
      { draft: 'Two [[competitors already]] answer in an hour; we take a day.' },
      { draft: '[[If we wait for certainty, someone else will]] have built it.' },
    ],
    nearMisses: [
      { draft: 'URGENT!!!', because: 'shouting without evidence' },
      { draft: 'Your job is at stake.', because: 'threat to reader' },
      { draft: 'Urgent care is on Level 2.', because: 'noun' },
      { draft: 'Act now or lose access.', because: 'sanction' },
      { draft: 'The risk register is updated monthly.', because: 'process' },
      { draft: 'Now that the site is open, park in Lot B.', because: 'now that' },
      { draft: 'This is a crisis of epic proportions.', because: 'hyperbole, no evidence' },
      { draft: "The regulator's window closes on 30 June.", because: "a date of somebody else's" },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, toTheReader)) return
    yield* spansOf(sentence, stakes)
  },
})
