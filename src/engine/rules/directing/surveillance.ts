import { surveillanceOf } from '../../grammar/surveillance.ts'
import { sentenceRule } from '../../rule.ts'

export const surveillance = sentenceRule({
  id: 'surveillance',
  side: 'directing',
  title: 'Surveillance',
  detects: 'Checking on people, announced as leverage: badge data, spot checks, names to the director.',
  matters: 'Being watched as a person, not measured as a process, moves people from care to caution.',
  source: 'Deci & Ryan 1985; Judge & Piccolo 2004',
  weight: 2,
  message: '“%s” announces checks on people; a reader may ask what the data are for.',
  aversive: true,
  examples: {
    positive: [
      { draft: '[[Badge data will be reviewed]] weekly.' },
      { draft: '[[We will be tracking who]] has completed the module.' },
      { draft: '[[Your manager will monitor]] compliance.' },
      { draft: '[[Random audits]] will be conducted without notice.' },
      { draft: '[[Names of late submitters will be sent to]] the directors.' },
      { draft: '[[Keystroke and login times are now reported]] to HR.' },
      { draft: 'Utilisation will be [[published by individual]].' },
      { draft: '[[We will be watching this]] closely.' },
      { draft: 'Managers will [[get a swipe report]] every Friday.' },
      { draft: '[[Spot checks]] start on Monday.' },
    ],
    nearMisses: [
      {
        draft: 'We will track waiting times every week and publish them.',
        because: 'process/outcome metric on ourselves (milestone-metric)',
      },
      { draft: 'Sensors monitor gas levels.', because: 'safety system' },
      { draft: 'Watch this space.', because: 'idiom' },
      { draft: 'The audit found no issues.', because: 'report' },
      { draft: 'I will check in with you on Friday.', because: 'support' },
      { draft: 'Track your own progress in the app.', because: 'self-monitoring' },
      { draft: 'We are watching the exchange rate.', because: 'environment' },
      { draft: 'An independent monitor protects complainants.', because: 'safeguard' },
      { draft: 'Badge data are not used to check attendance.', because: 'denied' },
      { draft: 'We looked at badge use last year.', because: 'told of the past' },
    ],
  },
  *check(sentence) {
    yield* surveillanceOf(sentence)
  },
})
