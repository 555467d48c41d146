import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const group =
  '(?:you|we|us|they|our (?:people|team|teams|crews|crew|staff|colleagues|nurses|drivers)|this (?:team|crew|company|hospital|school|ward|place|plant|depot|group|shift)|the (?:team|crew|people [a-z]+))'
const certainty =
  "(?:know|believe|trust|think|reckon|have no doubt|have every confidence|do not doubt|don't doubt|never doubted|am certain|am confident|am sure|are certain|are confident|are sure|'m sure|'m certain|'m confident|have (?:every |complete |full )?(?:faith|confidence)(?: in)?)"
const beliefs = wording(
  `(?:i|we|i'm|we're|i've) (?:also |still |fully |truly |really |absolutely )?${certainty} (?:that |in )?(?:${group}|[a-z]+ [0-9]+|every one of you|each of you|all of you) (?:can|will|could|are|have|have what|'ll|do|already)`,
  `i (?:believe|have (?:every |complete |full )?(?:faith|confidence)|trust) in (?:you|us|this|that|all of you|every)`,
  `(?:i'm|i am) (?:not worried|confident|certain|sure)(?: that)? (?:we|you|the team|this team|it's fixable|together)`,
  'you (?:already |all )?(?:have|had) (?:the (?:skills|talent|experience|answer|answers|hands|courage)|what it takes|it in you)',
  "^(?:you are|you're|we are|we're) (?:more than )?(?:ready|able|capable)",
  '(?:we|you|this [a-z]+|they) (?:have|has) (?:never|always) (?:missed|failed|let|turned|dropped|lost|found|risen|walked|stopped|come|been beaten)',
  "(?:we|we've|you|you've)(?: have)? (?:already )?(?:done|been through|been here|faced|survived|come through|seen|weathered|carried) (?:harder|worse|this|it|before|here before|more|tougher|bigger)",
  'if (?:anyone|anybody|any [a-z]+) can',
  '(?:can|we can|you can|and can) do (?:it|this|that)',
  "(?:we|you|we'll|you'll|they)(?: will| shall)? (?:get there|get through|manage|make it|pull through|come through|be (?:fine|ok|all right|alright|grand))",
  "it's (?:fixable|doable|within reach|ours to win)",
)
/** Belief about data, or access to things. */
const aboutData = wording(
  'can (?:see|find|view|access|read|park|use) (?:the|it|them|your|in)',
  '(?:unlawful|lawful|charge|accurate|figures|numbers are|auditors)',
  '(?:when|what|where|how|who|if|once|before|as soon as) (?:you|we) can do (?:it|this|that)',
)

export const confidenceEfficacy = sentenceRule({
  id: 'confidence-efficacy',
  side: 'influencing',
  title: 'Grounded confidence',
  detects: 'Confidence that these people can reach the goal.',
  matters: 'Belief in what people can do, with the evidence for it, strengthens their own.',
  source: 'Shamir, Arthur & House 1994; Antonakis, Fenley & Liechti 2011',
  weight: 2,
  message: '%s says that these people can do it.',
  examples: {
    positive: [
      { draft: '[[I know you can]] land this, because you landed the 2022 migration in a snowstorm.' },
      { draft: '[[This team has never missed]] a launch.' },
      { draft: '[[We have done harder]] things with less.' },
      { draft: '[[You already have the skills]]; what was missing was the time.' },
      { draft: '[[I have no doubt that Line 3 can]] beat its own record.' },
      { draft: '[[If anyone can]] bring two cultures together, it is the people who ran the Hull pilot.' },
      { draft: '[[You are ready]].' },
      { draft: 'From what I saw on Saturday [[we can do it]].' },
    ],
    nearMisses: [
      { draft: 'I am confident the numbers are accurate.', because: 'epistemic about data' },
      { draft: 'Confidence intervals are in Table 2.', because: 'statistics' },
      { draft: 'Can you land this?', because: 'question' },
      { draft: 'I know you can see the dashboard.', because: 'ability/access' },
      { draft: 'We believe the charge is unlawful.', because: 'legal position' },
      { draft: 'You can park in Lot B.', because: 'permission' },
      { draft: 'Our auditors are confident.', because: 'third party' },
      { draft: 'Tell me when you can do this.', because: 'a question of time' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, aboutData)) return
    yield* spansOf(sentence, beliefs)
  },
})
