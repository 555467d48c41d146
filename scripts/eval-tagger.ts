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
import { type createTagger, isImperativeSentence, uposOf } from '../src/engine/tagger/index.ts'
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
const shipped = await bundled()
const coldStart = performance.now()
const tagger = shipped(bytes)
tagger.tag(['Please', 'send', 'the', 'report', 'by', 'Friday', '.'])
const cold = performance.now() - coldStart
const gold = readTreebank(join(values.treebank, values.file))

for (const [name, split] of [
  ['treebank words', (one: GoldSentence) => ({ words: one.words, tags: one.tags })],
  ['nlcst words', (one: GoldSentence) => ({ words: one.joined, tags: one.joinedTags })],
] as const) {
  let words = 0
  let upos = 0
  let fine = 0
  const all = { hit: 0, extra: 0, missed: 0 }
  const mail = { hit: 0, extra: 0, missed: 0 }
  for (const sentence of gold) {
    const { words: tokens, tags } = split(sentence)
    const found = tagger.tag(tokens)
    found.forEach((tag, index) => {
      words += 1
      if (tag === tags[index]) fine += 1
      if (uposOf(tag) === uposOf(tags[index] ?? 0)) upos += 1
    })
    const imperative = isImperativeSentence(tokens, found)
    for (const tally of sentence.id.startsWith('email-') ? [all, mail] : [all]) {
      if (imperative && sentence.imperative) tally.hit += 1
      else if (imperative) tally.extra += 1
      else if (sentence.imperative) tally.missed += 1
    }
    if (values.misses && imperative !== sentence.imperative) {
      console.log(imperative ? 'extra ' : 'missed', sentence.id.slice(0, 6), tokens.join(' ').slice(0, 150))
    }
  }
  const percent = (part: number) => ((100 * part) / words).toFixed(2)
  console.log(`${name}: UPOS ${percent(upos)} %, fine tags ${percent(fine)} % of ${words} words`)
  console.log(`  imperative sentences: ${scores(all)}; e-mail ${scores(mail)}`)
}
console.log(`${Math.round(wordsPerSecond())} words/s, ${cold.toFixed(1)} ms cold`)
console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)

function scores({ hit, extra, missed }: { hit: number; extra: number; missed: number }): string {
  const share = (part: number, whole: number) => (part / whole).toFixed(3)
  return `P ${share(hit, hit + extra)} R ${share(hit, hit + missed)} F1 ${share(2 * hit, 2 * hit + extra + missed)}`
}

/** The median of several rounds over the file, after two to warm up. */
function wordsPerSecond(): number {
  const out = new Uint8Array(1024)
  const count = gold.reduce((sum, { words }) => sum + words.length, 0)
  const speeds = Array.from({ length: 12 }, () => {
    const start = performance.now()
    for (const { words } of gold) tagger.tag(words, out)
    return (1000 * count) / (performance.now() - start)
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
