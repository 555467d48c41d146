import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const bridges = wording(
  '(?:is|are) (?:how|the way) (?:a|an|the|we|no|nobody|people|our|every|she|he|they|that|families)(?! (?:form|system|machine|process|works))',
  "(?:makes|make|made) (?:[a-z'-]+ ){1,6}(?:possible|boring|safe|easier)",
  '(?:is|are) (?:the )?(?:first|last|next|only|missing) (?:lock|step|rung|brick|link|line|mile|stitch|chance|defence|defense|thing)[^.;:?!]{0,40} (?:we|between|on|to|of|that)',
  '(?:every|each) [a-z]+ you [a-z]+ (?:keeps|brings|gives|saves|protects|gets|means|is|helps|lets)',
  "(?:this|that|it)(?: is|'s) (?:what|how) (?:keeps|lets|gets|brings|makes|stands|puts|we|the|a|you)",
  '(?:keeps|keep) [^.;:?!]{1,40} (?:safe|alive|going home|home|running|warm|open)',
)
/** Links to a word on a poster. */
const emptyLinks = wording(
  '(?:our|the) (?:vision|mission|strategy|goals|values|objectives)',
  'everything we do',
  'how it works',
)

export const bridgeTaskVision = sentenceRule({
  id: 'bridge-task-vision',
  side: 'structure',
  title: 'Task tied to the aim',
  detects: 'Ties a task of today to what it is for in the end.',
  matters: 'People see their work in the whole when its steps to the aim are shown.',
  source: 'Carton 2018',
  weight: 1,
  message: '%s ties the task to what it is for.',
  examples: { positive: [{ draft: '' }], nearMisses: [{ draft: '', because: '' }] },
  *check(sentence) {
    if (sentence.question || says(sentence, emptyLinks)) return
    const first = sentence.clauses[0]
    if (first?.mood === 'imperative' || first?.past) return
    yield* spansOf(sentence, bridges)
  },
})
