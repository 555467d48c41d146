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
  weight: 2,
  message: '%s shows what is at stake.',
  examples: { positive: [{ draft: '' }], nearMisses: [{ draft: '', because: '' }] },
  *check(sentence) {
    if (sentence.question || says(sentence, toTheReader)) return
    yield* spansOf(sentence, stakes)
  },
})
