import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const count = '(?:two|three|four|five|six|[2-9])'
const steps = wording(
  `${count} (?:phases|steps|stages|waves|parts|strands|workstreams|priorities|bets|things)`,
  '(?:phase|wave|stage) (?:one|two|three|1|2|3)',
  '^first ,? ?(?:we|the|you|each|every|they|i)[^.?!]{0,120} then',
  '(?:set aside|earmarked|ring-fenced|budgeted|allocated|funded)(?: [^ ]+){1,6} for',
  '(?:gets|get|has|have|will get|will have|comes with) (?:a|an|its own|their own|two|three) (?:coach|trainer|buddy|budget|helper|mentor|guide|support|float|lead|liaison|paid)',
  '(?:help desk|helpdesk|hotline|drop-in|drop-ins|clinic|floorwalkers|super users|superusers|at-the-elbow|trainers?) (?:is|are|will be|runs|run|opens?|on)(?: [a-z]+){0,3} (?:open|available|until|from|every|daily|on|staffed|round)',
  'grouped by',
  '(?:trained|training|pilot|cutover|migration|rollout|roll-out|handover|transition) (?:starts?|begins?|runs?|follows|takes|happens|will)',
  "here (?:is|'s) how (?:it|this|the|we)",
  '(?:this|here) is how (?:it|this|we|the)',
)
const told = wording('in the process', '(?:was|were|had) (?:overspent|underspent)', '^first , thank')

export const processSteps = sentenceRule({
  id: 'process-steps',
  side: 'structure',
  title: 'How it works',
  detects: 'How it will work: phases, means, roles, support.',
  matters: 'A way that can be seen makes a goal look reachable.',
  source: 'Kotter 1990',
  weight: 1,
  message: '%s shows how it will work.',
  examples: {
    positive: [
      { draft: 'There are [[three phases]]: pilot, two regions, all sites.' },
      { draft: 'We have [[set aside 1.2 million for]] training.' },
      { draft: 'Each team [[gets a coach]] for the first six weeks.' },
      { draft: 'The [[help desk is open round]] the clock until 1 June.' },
      { draft: '[[First we clean the data, then we move it, then]] we turn the old system off.' },
      { draft: 'Desks are [[grouped by]] product, not by function.' },
    ],
    nearMisses: [
      { draft: 'First, thank you.', because: 'discourse marker' },
      { draft: 'Phase-locked loops are installed.', because: 'technical term' },
      { draft: 'In the process, we learned a lot.', because: 'idiom' },
      { draft: 'The budget was overspent in 2021.', because: 'history' },
      { draft: 'Then came the storm.', because: 'narrative' },
      { draft: 'A resourceful team.', because: 'adjective' },
      { draft: 'It works like the old one.', because: 'a comparison' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, told)) return
    if (sentence.zone === 'ordered-item') {
      const clause = sentence.clauses[0]
      if (clause && !clause.past) yield { first: clause.first, last: clause.verb }
      return
    }
    yield* spansOf(sentence, steps)
  },
})
