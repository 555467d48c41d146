/**
 * Measures the tagger on a part of the treebank.
 *
 *   npx tsx scripts/eval-tagger.ts --treebank DIR [--file ewt-dev.conllu.gz] [--model FILE] [--misses]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import {
  type createTagger,
  isImperativeSentence,
  Tag,
  type Tagger,
  uposOf,
} from '../src/engine/tagger/index.ts'
import type { Example } from './tagger/learn.ts'
import { type GoldSentence, readTreebank } from './tagger/treebank.ts'

const { values } = parseArgs({
  options: {
    treebank: { type: 'string' },
    file: { type: 'string', default: 'ewt-dev.conllu.gz' },
    model: { type: 'string', default: 'src/engine/models/tagger.bin' },
    misses: { type: 'boolean', default: false },
  },
})
if (values.treebank === undefined) throw new Error('Where is the treebank? --treebank DIR')

const bytes = readFileSync(values.model)
const gold = readTreebank(join(values.treebank, values.file))

interface Tally {
  hit: number
  extra: number
  missed: number
}

async function measure(): Promise<void> {
  const create = await bundled()
  const start = performance.now()
  const tagger = create(bytes)
  tagger.tag(['Please', 'send', 'the', 'report', 'by', 'Friday', '.'])
  const cold = performance.now() - start
  compare(tagger, 'treebank words', ({ words, tags }) => ({ words, tags }))
  compare(tagger, 'nlcst words', ({ joined, joinedTags }) => ({ words: joined, tags: joinedTags }))
  console.log(
    `${Math.round(wordsPerSecond(tagger))} words a second of processor time, ${cold.toFixed(1)} ms cold`,
  )
  console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)
}

function compare(tagger: Tagger, name: string, split: (sentence: GoldSentence) => Example): void {
  const all: Tally = { hit: 0, extra: 0, missed: 0 }
  const mail: Tally = { hit: 0, extra: 0, missed: 0 }
  let count = 0
  let upos = 0
  let fine = 0
  for (const sentence of gold) {
    const { words, tags } = split(sentence)
    const found = tagger.tag(words)
    count += words.length
    fine += found.filter((tag, index) => tag === tags[index]).length
    upos += found.filter((tag, index) => uposOf(tag) === uposOf(tags[index] ?? Tag.other)).length
    const imperative = isImperativeSentence(words, found)
    note(all, imperative, sentence.imperative)
    if (sentence.id.startsWith('email-')) note(mail, imperative, sentence.imperative)
    if (values.misses && imperative !== sentence.imperative) {
      console.log(imperative ? 'extra ' : 'missed', sentence.id.slice(0, 6), words.join(' ').slice(0, 150))
    }
  }
  const percent = (part: number) => ((100 * part) / count).toFixed(2)
  console.log(`${name}: UPOS ${percent(upos)} %, fine tags ${percent(fine)} % of ${count} words`)
  console.log(`  imperative sentences: ${scores(all)}; e-mail ${scores(mail)}`)
}

function note(tally: Tally, found: boolean, wanted: boolean): void {
  if (found && wanted) tally.hit += 1
  else if (found) tally.extra += 1
  else if (wanted) tally.missed += 1
}

function scores({ hit, extra, missed }: Tally): string {
  const share = (part: number, whole: number) => (part / whole).toFixed(3)
  return `P ${share(hit, hit + extra)} R ${share(hit, hit + missed)} F1 ${share(2 * hit, 2 * hit + extra + missed)}`
}

/** The median of several rounds over the file, after two to warm up. */
function wordsPerSecond(tagger: Tagger): number {
  const out = new Uint8Array(1024)
  const count = gold.reduce((sum, { words }) => sum + words.length, 0)
  const speeds = Array.from({ length: 12 }, () => {
    // Processor time: other programs of the machine slow the clock's, not this.
    const start = process.cpuUsage()
    for (const { words } of gold) tagger.tag(words, out)
    const { user, system } = process.cpuUsage(start)
    return (1_000_000 * count) / (user + system)
  })
  return speeds.slice(2).sort((a, b) => a - b)[5] ?? 0
}

/** The tagger as users run it. Unbundled, tsx turns each import in the inner loop into a getter, four times slower. */
async function bundled(): Promise<typeof createTagger> {
  const built = buildSync({
    entryPoints: ['src/engine/tagger/tagger.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const code = Buffer.from(built.outputFiles[0]?.contents ?? []).toString('base64')
  const url = `data:text/javascript;base64,${code}`
  // A module known only by its text has no type; it is the one named above.
  const module = (await import(url)) as { readonly createTagger: typeof createTagger }
  return module.createTagger
}

void measure()
