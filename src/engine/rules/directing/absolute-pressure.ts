import { lays } from '../../grammar/orders.ts'
import { firstSpan, says, spansOf, wording } from '../../grammar/wording.ts'
import { safetyWords } from '../../lexicons/locks.ts'
import { protectedGoods } from '../../lexicons/pressure.ts'
import { sentenceRule } from '../../rule.ts'

const boosters = wording(
  'immediately',
  'at once',
  'asap',
  'as soon as possible',
  'right away',
  'straight away',
  'without (?:any )?delay',
  'without fail',
  'no exceptions?',
  'without (?:any )?exceptions?',
  'no excuses',
  'under any circumstances',
  'at all costs',
  'no ifs',
  'no matter who',
  'at any time',
)
/** Pressing whether or not an order stands with them. */
const decrees = wording(
  "(?:this|it|that) (?:is|'s) (?:strictly )?(?:non-negotiable|not negotiable|not optional)",
  "this isn't optional",
  '(?:a )?zero[- ]tolerance(?: policy)?',
  'full stop',
  '^no exceptions?',
  '^no excuses',
  'i need \\S+ (?:asap|immediately|now)',
  'there (?:are|will be) no exceptions',
  '^without (?:fail|exception)',
  'no exceptions? ,? (?:no matter|for|whoever)',
)
const effective = wording('(?:with )?immediate effect', 'effective immediately', 'effective at once')
const ended = wording(
  '(?:suspended|cancelled|canceled|frozen|banned|closed|prohibited|stopped|stops?|ends?|ceases?|withdrawn|required|must|mandatory|no longer)',
)
const benign = wording('every voice', 'if you smell')

export const absolutePressure = sentenceRule({
  id: 'absolute-pressure',
  side: 'directing',
  title: 'Absolute pressure',
  detects: 'Pressure of time or totality on an order: immediately, without exception, non-negotiable.',
  matters: 'It makes the ask sound urgent without showing what is urgent.',
  source: 'Hart 2001 (DICTION); Miller et al. 2007',
  weight: 1,
  message: '“%s” presses; a reason or a route for exceptions would carry further.',
  examples: {
    positive: [
      { draft: '[[Effective immediately]], remote work is suspended.' },
      { draft: 'All credentials must be rotated [[at once]], no exceptions.' },
      { draft: 'Return the equipment [[without fail]] by noon.' },
      { draft: '[[This is non-negotiable]].' },
      { draft: 'We have [[a zero-tolerance policy]] on late filings.' },
      { draft: 'Every invoice, [[without exception]], goes through the portal.' },
      { draft: '[[I need this ASAP]].' },
      { draft: 'It ends now. [[Full stop]].' },
      { draft: '[[No exceptions]], no matter who asks.' },
    ],
    nearMisses: [
      { draft: 'Call 999 immediately if you smell gas.', because: 'safety: correct, suppress' },
      { draft: 'We immediately felt the difference.', because: 'narrative' },
      { draft: 'Your dignity is non-negotiable.', because: 'value protection' },
      { draft: 'We have zero tolerance for bullying.', because: 'protective value norm' },
      { draft: 'There are no exceptions to equal pay.', because: 'value' },
      { draft: 'Every voice counts, without exception.', because: 'inclusion' },
      { draft: 'The refund arrives immediately.', because: 'benefit' },
      { draft: 'At once hopeful and uneasy, the team went live.', because: "literary 'at once'" },
      { draft: 'Effective immediately, Ms Lim joins the board.', because: 'an appointment, no order' },
      { draft: 'No idea is too small, no matter how odd.', because: 'invites' },
    ],
  },
  *check(sentence) {
    const { tokens } = sentence
    if (tokens.some(({ lower }) => protectedGoods.has(lower) || safetyWords.has(lower) || lower === '999'))
      return
    const alone = firstSpan(sentence, decrees)
    if (alone) yield alone
    if (says(sentence, ended)) yield* spansOf(sentence, effective)
    if (!alone && lays(sentence) && !says(sentence, benign)) yield* spansOf(sentence, boosters)
  },
})
