import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const anchors =
  '(?:name|names|site|promise|promises|people|values|nurses|apprenticeship|apprentices|manager|managers|team|teams|place|crew|crews|family|families|work|home|purpose|mission|pay|jobs|job|shift|shifts|customers|patients|doors|door|tradition|traditions|farm|farms|town|school|clinic|bread|pension|accent|culture)'
const stays = wording(
  `(?:our|your|the|my|their) (?:[a-z]+ ){0,3}?${anchors}(?: ,| and|,)? ?(?:[a-z]+ ){0,6}?(?:(?:do|does|will|did|are|is)(?: not|n't) (?:changing|change|going away|going anywhere|moving|for sale)|stays?(?: exactly| just)?(?: the same| put| open| where| with| as| here)?|remains?(?: the same| with| ours| yours| here| as)?)(?! (?:late|on|later|off|over))`,
  "(?:won't|doesn't|don't|isn't|aren't|hasn't|will never|is never|must never) (?:change|changing|changed)(?= (?:is|that|who|what|,|the way|\\.|:|and))",
  '(?:is|what) (?:exactly )?(?:what )?we are keeping',
  'move with it',
  "(?:we are|we're|it is|it's|they're|you're|i'm) still (?:the|a|here|going|standing|in|our|open|us)",
  "(?:we|we will|we'll) keep (?:the|our|every|your) [a-z]+",
  'the same (?:faces|name|team|crew|trucks|van|vans|promise|values|pay|job|door|place|phone number|desk)',
  "(?:nobody|no one|no-one)(?:'s| is| will be)? (?:losing|lose|loses|leaving|being let go|made redundant)",
  '(?:nothing|none of that|none of this|that part|that much) (?:changes|is changing|about that changes)',
  "what (?:stays|doesn't change|won't change|will not change|isn't changing|does not change)",
  'as (?:it|we|they|you) (?:always|ever) (?:has|have|did|was|were)',
)
/** States of documents, buildings and rates. */
const notOurs = wording(
  'status quo',
  'has changed in the',
  '(?:rates|prices|price|rate|lights|deadline|process|form|forms|policy) (?:remain|remains|stay|stays)',
  'keep the (?:receipt|receipts|form|door closed|area|copy|copies)',
  'until further notice',
  'closed',
)

export const continuityAssurance = sentenceRule({
  id: 'continuity-assurance',
  side: 'influencing',
  title: 'What stays',
  detects: 'Says what the change keeps: who we are, people, promises.',
  matters: 'People support a change more when it keeps what makes them who they are.',
  source: 'Venus, Stam & van Knippenberg 2019',
  // Lists of unchanged terms read as information as often as they reassure: counted low.
  weight: 1,
  message: '%s says what stays.',
  examples: {
    positive: [
      { draft: '[[Our name, our site and our apprenticeship do not change]].' },
      { draft: 'What made us the place people trust with their parents [[is exactly what we are keeping]].' },
      { draft: '[[Your manager, your pay and your shift stay the same]].' },
      { draft: '[[We are still the]] company that answers the phone.' },
      { draft: 'The clinic moves; the nurses you know [[move with it]].' },
      { draft: '[[We keep the Friday]] bread, the open door and the promise to answer by sunset.' },
    ],
    nearMisses: [
      { draft: 'Nothing has changed in the form.', because: 'document status' },
      { draft: 'The lights stay on after six.', because: 'facility' },
      { draft: 'Keep the receipt.', because: 'order' },
      { draft: 'The status quo is not an option.', because: 'opposite' },
      { draft: 'Continuity plans are on the intranet.', because: 'noun' },
      { draft: 'Rates remain at 4%.', because: 'finance' },
      { draft: 'The printers stay on over the weekend.', because: 'machines' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, notOurs)) return
    if (sentence.clauses[0]?.mood === 'imperative') return
    yield* spansOf(sentence, stays)
  },
})
