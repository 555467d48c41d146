import { anyOf, spansOf, wording } from '../../grammar/wording.ts'
import { rewardNouns } from '../../lexicons/rewards.ts'
import { sentenceRule } from '../../rule.ts'

const reward = anyOf(rewardNouns)
const deals = wording(
  `(?:teams?|those|anyone|everyone|people|staff|crews?|sites?|colleagues|employees) (?:who|that|which) (?:\\S+ ){1,8}(?:will )?(?:receives?|gets?|earns?|qualif(?:y|ies)|wins?) (?:\\S+ ){0,5}(?:${reward}|first choice|day's leave|day off)`,
  `(?:teams?|those|anyone|everyone|people|staff|crews?|sites?) (?:who|that) (?:\\S+ ){1,6}(?:get|gets|receive|will receive) (?:first choice|\\S+ off)`,
  `and (?:the )?(?:\\S+ ){0,2}(?:${reward}) (?:pool )?(?:doubles|is yours|are yours|triples|goes up)`,
  `and (?:earn|win|get|receive) (?:\\S+ ){0,4}(?:${reward})`,
  `to (?:qualify|be eligible|be considered) for (?:\\S+ ){0,4}(?:${reward})`,
  `if you (?:\\S+ ){1,10}you(?:'ll| will| can)? (?:get|receive|earn|qualify for|win) (?:\\S+ ){0,5}(?:${reward})`,
)

export const contingentExchange = sentenceRule({
  id: 'contingent-exchange',
  side: 'directing',
  title: 'Reward for compliance',
  detects: 'Compliance is bought: if you do this, you get that.',
  matters: 'A clear deal is fair; alone it says what the act pays, not what it is for.',
  source: 'Bass 1985; Judge & Piccolo 2004',
  weight: 1,
  message: '“%s” offers a reward for the act.',
  examples: {
    positive: [
      { draft: "[[Teams that finish by 1 June will receive an extra day's leave]]." },
      { draft: 'Hit 95% [[and the bonus pool doubles]].' },
      { draft: 'Sign up this week [[to qualify for the retention payment]].' },
      { draft: '[[Those who relocate early get first choice]] of desks.' },
      { draft: 'Bring three referrals [[and earn 300 euros]].' },
      { draft: 'Complete the course [[and the certificate is yours]].' },
    ],
    nearMisses: [
      { draft: 'Do this well and families sleep safer.', because: 'purpose, not reward' },
      { draft: 'If we win this bid, we can hire forty apprentices.', because: 'collective future' },
      { draft: 'You earned this bonus.', because: 'recognition' },
      { draft: 'The pension scheme pays 6%.', because: 'fact' },
      {
        draft: 'Learn this and you will never fear a spreadsheet again.',
        because: 'personal-benefit (growth)',
      },
      { draft: 'If you join, you can leave at any time.', because: 'choice' },
      { draft: 'Those who stayed got a bonus in 2021.', because: 'told of the past' },
    ],
  },
  *check(sentence) {
    if (sentence.question) return
    const told = sentence.clauses.some(({ past, role }) => past && role === 'main')
    if (!told) yield* spansOf(sentence, deals)
  },
})
