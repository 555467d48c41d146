// Writes docs/evaluation.md: what each command printed, word for word, with the text around it.
//   node scripts/write-evaluation.mjs --eval DIR --treebank DIR --stance-log FILE --questions-log FILE
// The files are what `npx tsx scripts/train-stance.ts --eval DIR` and then `train-questions.ts` printed.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    eval: { type: 'string' },
    treebank: { type: 'string' },
    'stance-log': { type: 'string' },
    'questions-log': { type: 'string' },
  },
})
const { eval: folder, treebank, 'stance-log': log, 'questions-log': questionsLog } = values
if (!folder || !treebank || !log || !questionsLog)
  throw new Error('--eval DIR --treebank DIR --stance-log FILE --questions-log FILE')

const tidy = output =>
  output
    .split('\n')
    .filter(line => !/^npm |^\d+ s: /.test(line))
    .join('\n')
    .trim()
const script = (name, ...args) =>
  tidy(
    execFileSync(process.execPath, ['--import', 'tsx', name, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    }),
  )

const block = text => `\`\`\`text\n${text}\n\`\`\``
const scored = tidy(
  execFileSync(
    process.execPath,
    [path.join(folder, 'score.mjs'), '--cli', 'node dist/cli.js', '--by', 'source'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    },
  ),
)

const template = readFileSync(new URL('./evaluation-template.md', import.meta.url), 'utf8')
const filled = template
  .replace('{{tagger}}', () => block(script('scripts/eval-tagger.ts', '--treebank', treebank)))
  .replace('{{stance}}', () => block(tidy(readFileSync(log, 'utf8'))))
  .replace('{{questions}}', () => block(tidy(readFileSync(questionsLog, 'utf8'))))
  .replace('{{score}}', () => block(scored))
  .replace('{{marks}}', () => block(script('scripts/count-marks.ts', '--eval', folder)))
writeFileSync('docs/evaluation.md', filled)
