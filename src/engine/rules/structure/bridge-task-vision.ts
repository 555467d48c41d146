import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const bridges = wording(
  '(?:is|are) (?:how|the way) (?:a|an|the|we|no|nobody|people|our|every|she|he|they|that|families)(?! (?:form|system|machine|process|works))',
  "(?:makes|make|made) (?:[a-z'-]+ ){1,6}(?:possible|boring|safe|easier)",
  '(?:is|are) (?:the )?(?:first|last|next|only|missing) (?:lock|step|rung|brick|link|line|mile|stitch|chance|defence|defense|thing)[^.;:?!]{0,40} (?:we|between|on|to|of|that)',
  '(?:every|each) [a-z]+ you [a-z]+ (?:keeps|brings|gives|saves|protects|gets|means|is|helps|lets)',
  "(?:this|that|it)(?: is|'s) (?:what|how) (?:keeps|lets|gets|brings|makes|puts|we|the|a|you)(?! (?:form|system|machine|process|works))",
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
  examples: {
    positive: [
      { draft: 'Your access review on Friday [[is the last lock on the door we]] promised patients.' },
      { draft: 'Labelling these 400 parts [[is how the]] rescue crews find the right one in the dark.' },
      {
        draft:
          "This quarter's clean-up [[makes next quarter's single record possible]], and that record is how no one is asked twice.",
      },
      { draft: '[[Every badge you check keeps]] 300 people going home.' },
      { draft: 'The form you fill in on Monday [[is how a]] widow gets her pension on Thursday.' },
      {
        draft:
          "Closing ten tickets today [[makes tomorrow's launch boring]], and boring is what our pilots want.",
      },
    ],
    nearMisses: [
      { draft: 'This task supports our vision.', because: 'empty link' },
      { draft: 'The bridge project is late.', because: 'literal' },
      { draft: 'Task 4 links to Task 5.', because: 'plan dependency' },
      { draft: 'Everything we do matters.', because: 'generic' },
      { draft: 'See link below.', because: 'hyperlink' },
      { draft: 'This is how the form works.', because: 'an instruction' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, emptyLinks)) return
    const first = sentence.clauses[0]
    if (first?.mood === 'imperative' || first?.past) return
    yield* spansOf(sentence, bridges)
  },
})
