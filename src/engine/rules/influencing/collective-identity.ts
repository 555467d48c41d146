import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const shared = wording(
  '(?:all|each|every one|none|most|many|both|any) of us(?: all)?',
  '(?:us|we) all',
  'together we',
  '^together ,? ?(?:we)?',
  'we [a-z]+ (?:[a-z]+ )?together',
  '(?:hold|stand|build|do|get|face|carry|work|stick|pull|make|done|built|stood|through) (?:it |this |that |up |all )?together',
  '(?:who|what) we (?:are|are here for|stand for|do best|choose|owe|leave|have been|want to be|believe)',
  "(?:we are|we're) (?:all |still |now |not |only |also )*(?:a|an|one|the|in this|people|better|stronger|here|what's|who|crew|family|neighbours|neighbors)(?= (?!(?:number|total|bit|few|little|lot|position|risk) ))",
  "(?:we're|we are) (?:all )?(?:proud|lucky|grateful|glad|stuck with)",
  'we (?:have |always |never |still )?(?:built|kept|carried|stood|grew|survived|weathered|came through|learned|learnt|made it|fought|rebuilt|earned|won)',
  'our (?:own )?(?:people|town|towns|name|story|work|trade|craft|home|neighbours|neighbors|children|grandchildren|strength|future|family|spirit|heritage|hands|kind|history|promise|purpose|place)',
  'let us be',
  '(?:is|are) ours',
  '(?:belongs|belong) to (?:us|all of us)',
  'side by side',
  'one (?:team|crew|family|company|bank|hospital|house|school|ward|another)(?: now)?',
)
/** A we that is the firm, the office or somebody else. */
const exclusive = wording(
  "we(?:'ll| will|'d| would)? (?:need|expect|require|ask|want|urge|remind|reserve|regret|request)",
  'we have decided',
  '(?:as|at) we (?:noted|said|wrote|announced)',
  'as we',
  'together with',
  'how are we',
  'we at',
  'in the process',
)

export const collectiveIdentity = sentenceRule({
  id: 'collective-identity',
  side: 'influencing',
  title: 'Shared identity',
  detects: 'Inclusive we, our, together: one group with one work.',
  matters:
    'Words that count writer and reader as one group strengthen what they do together; they can also mark rank.',
  source: 'Fladerer, Haslam, Steffens & Frey 2020; Kacewicz et al. 2014',
  weight: 1,
  message: '%s speaks of writer and readers as one.',
  triggers: ['we', 'us', 'our', 'ours', 'together', "we're", "we've", 'side', 'another', 'team', 'one'],
  examples: {
    positive: [
      { draft: '[[We built]] this company one repair at a time.' },
      { draft: 'Our patients trust [[all of us]], not one department.' },
      { draft: '[[Together we]] kept 4,000 homes warm.' },
      { draft: 'This is our plant and [[our name]] on the gate.' },
      { draft: '[[We are one]] crew now, whichever badge we wore last week.' },
      { draft: '[[Let us be]] the team that fixes it.' },
      { draft: '[[What we choose]] this year will outlast us.' },
    ],
    nearMisses: [
      { draft: 'We need you to submit the form.', because: 'exclusive/pseudo-we: the actor is you' },
      { draft: 'We have decided to cut your budget.', because: 'institutional we' },
      { draft: 'How are we feeling today?', because: 'patronising we' },
      { draft: 'As we noted in Section 2, ...', because: 'authorial we' },
      { draft: 'We at Legal will contact you.', because: 'exclusive we' },
      { draft: 'We reserve the right to terminate access.', because: 'corporate-legal we' },
      { draft: 'Together with the invoice, attach the receipt.', because: 'together with' },
      { draft: 'What I ask of you, as we said in May, stands.', because: 'the we of the writers' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, exclusive)) return
    yield* spansOf(sentence, shared)
  },
})
