import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const shared = wording(
  '(?:all|each|every one|any|none|most|many|half|both|some|one) of us(?: all)?',
  '(?:us|we) all',
  'together (?:we|as|and)',
  '^together ,? ?(?:we)?',
  'we [a-z]+ (?:[a-z]+ )?together',
  '(?:hold|stand|build|do|get|face|carry|work|stick|pull|make|done|built|stood|through) (?:it |this |that |up |all )?together',
  '(?:who|what) we (?:are|are here for|stand for|do best|choose|owe|leave|have been|want to be|believe)',
  "(?:we are|we're) (?:all |still |now |not |only |also )*(?:a|an|one|the|in this|people|better|stronger|here|what's|who|crew|family|neighbours|neighbors)(?= (?!(?:number|total|bit|few|little|lot|position|risk) ))",
  "(?:we're|we are) (?:all )?(?:proud|lucky|grateful|glad|stuck with)",
  'we (?:have |always |never |still )?(?:built|kept|carried|stood|grew|survived|weathered|came through|learned|learnt|made it|fought|rebuilt|earned|won)',
  'our (?:own )?(?:people|town|towns|name|story|work|trade|craft|home|neighbours|neighbors|children|grandchildren|strength|future|family|spirit|heritage|hands|kind|history|promise|purpose|place|own)',
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
  examples: { positive: [{ draft: '' }], nearMisses: [{ draft: '', because: '' }] },
  *check(sentence) {
    if (sentence.question || says(sentence, exclusive)) return
    yield* spansOf(sentence, shared)
  },
})
