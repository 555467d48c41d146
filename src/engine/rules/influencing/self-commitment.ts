import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const deeds =
  '(?:publish|share|answer|visit|start|cut|own|apologise|apologize|fix|listen|be (?:there|here|on the|in the|with|standing|the first|honest|straight|available|cleaning|making)|tell you|tell them|tell everyone|report back|come (?:to|and|out|back|down|round|find)|read (?:every|each|all)|reply|keep (?:you|my|our|asking|the)|stand|join|give you|make sure|make it|sit|stay|work|do (?:it|that|mine|my|everything|the same|whatever|right)|take (?:it|that|the blame|the|them|a)|go (?:first|to|with|and|out|through)|walk|put (?:it|my|them|in writing|the|up)|say (?:so|it|that|sorry)|never|not (?:ask|pretend|let|hide|promise|walk|leave|forget|lie|stop|insult)|always|fight|pay|buy|carry|ring|call|phone|write|hold|look after|defend|protect|back|explain|personally|myself|learn|try)'
const commitments = wording(
  `(?:i|we , the executive team ,|the executive team|the leadership team) will(?: also| personally| always| then| myself)? ${deeds}`,
  `i'll(?: also| personally| always| be| then)? ${deeds}`,
  "i won't (?:ask|pretend|let|hide|promise|walk|leave|forget|lie|stop|insult|dress|sugarcoat|spin)",
  'i (?:promise|commit|pledge|swear|give you my word|intend to keep)(?! you will regret)',
  'you have my (?:word|promise|commitment|support)',
  "(?:i|we)(?: have|'ve)?(?: also| really| simply| just)? (?:got|was|were|made|did) (?:it |this |that |the [a-z]+ |a |an |you |them )?(?:badly |completely |plain |very |partly )?(?:wrong|mistake|mistakes|slow|too slow|late|mess|poor job)",
  "i (?:do not|don't) (?:yet )?(?:know|have)(?: (?:yet|the answer|all the answers|what|how|if|whether))",
  "(?:it|that|this)(?: is|'s) on (?:me|us)",
  "(?:that|this|it)(?: was|'s| is) (?:my|our) (?:fault|mistake|failure|doing|job|responsibility|failing|decision|call|own fault)",
  '(?:i|we) (?:own|take responsibility|take full responsibility|apologise|apologize|failed|let (?:you|them|people) down|should have|owe you)',
  "(?:i'm|i am) (?:so |very |truly |deeply )?sorry(?! to (?:inform|say|tell|hear|bother))",
  'my own (?:travel|budget|bonus|pay|salary|office|desk|calendar|expenses|parking|score|target|scorecard|team|name)',
  'the (?:executive|leadership) team (?:starts|goes|does|takes|begins) (?:the|it|this|that|first|with)',
  "(?:i'm|i am) (?:not going|going) (?:to )?(?:to )?(?:be|pretend|fix|do|stay|start|change|ask|cut|give|keep)(?: [a-z]+)?",
  "(?:i am|i'm) changing it",
  'my door (?:is|has|stays)',
)
/** Notices, threats and expectations in the first person. */
const others = wording(
  'out of (?:the )?office',
  'not tolerate',
  'any inconvenience',
  'will expect',
  'will terminate',
  'you will regret',
  'wrote to you',
  "i'll hold (?:you|it against)",
  'turns out i',
  'send (?:you )?(?:a|the) (?:link|invite|calendar|form)',
)

export const selfCommitment = sentenceRule({
  id: 'self-commitment',
  side: 'influencing',
  title: 'Commitment of the writer',
  detects: 'The writer binds themself: a promise, an example, an admission, openness.',
  matters: 'Leaders who bind and expose themselves first are believed when they ask.',
  source: 'Judge & Piccolo 2004; Searle 1976',
  weight: 2,
  message: '%s binds the writer.',
  examples: {
    positive: [
      { draft: '[[I will publish]] the figures on the first of every month, good or bad.' },
      { draft: '[[I got the timetable wrong]], and I am changing it.' },
      { draft: '[[My own travel]] budget is cut first.' },
      { draft: '[[The executive team starts the]] training this week.' },
      { draft: '[[I do not know yet]]; I will tell you on Thursday either way.' },
      { draft: '[[I will be on the]] floor at 6 a.m. for the first ten shifts.' },
      { draft: 'If we miss this, [[it is on me]].' },
    ],
    nearMisses: [
      { draft: 'I will be out of office until Monday.', because: 'notice' },
      { draft: 'I will not tolerate delays.', because: 'threat' },
      { draft: 'I will expect your reply.', because: 'expectation' },
      { draft: 'We will terminate access.', because: 'sanction' },
      { draft: 'I promise you will regret it.', because: 'threat' },
      { draft: 'I wrote to you last week.', because: 'narration' },
      { draft: 'Committed costs are 3 million.', because: 'finance' },
      { draft: "No reply means I assume you're done and I'll hold you to it.", because: 'an expectation' },
      { draft: "I'm sorry to hear that.", because: 'courtesy' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, others)) return
    yield* spansOf(sentence, commitments)
  },
})
