/**
 * Learns what kind of message a draft looks like from the labelled memos, prints how often the guess is right on a writer
 * that it has not seen, then on older memos, and writes src/engine/reading/profile-guess-model.ts.
 * To be run after train-stance.ts.   npx tsx scripts/train-profile-guess.ts --eval DIR [--print]
 *
 * --print writes nothing.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDetector } from '../src/engine/detect.ts'
import { createChunkCache } from '../src/engine/parse/chunk-cache.ts'
import { parseDraft } from '../src/engine/parse/parse.ts'
import { profileIds, profileOf } from '../src/engine/profiles/registry.ts'
import { gatherEvidence } from '../src/engine/reading/evidence.ts'
import { type ProfileFeatures, profileFeatures } from '../src/engine/reading/profile-features.ts'
import {
  type Guess,
  guessFrom,
  type KindWeights,
  noProfile,
  sureEnough,
} from '../src/engine/reading/profile-guess.ts'
import { rules } from '../src/engine/rules/registry.ts'
import { createStanceModel } from '../src/engine/stance/model.ts'
import { createTagger } from '../src/engine/tagger/tagger.ts'
import { fitKinds, type LabelledRow } from './profile-guess/softmax.ts'
import { readTable } from './stance/gold.ts'

const { values: options } = parseArgs({ options: { eval: { type: 'string' }, print: { type: 'boolean' } } })
if (options.eval === undefined) throw new Error('Where are the labelled texts? --eval DIR')
const folder = options.eval

const penalty = 1
/** A feature that fewer memos or writers have is theirs rather than its kind's. */
const leastMemos = 4
const leastWriters = 3
/** Words that ship, those with the largest weights. */
const mostWords = 60
/** A form that speaks less than this for every kind is left out. */
const leastWorth = 0.15

interface Memo extends LabelledRow {
  readonly features: ProfileFeatures
  readonly writer: string
}

const bytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../src/engine/models/${name}`, import.meta.url)))
const detector = createDetector(rules)
const tagger = createTagger(bytes('tagger.bin'))
const model = createStanceModel(bytes('stance.bin'))

function memosIn(set: string): Memo[] {
  return readTable(join(folder, `${set}.tsv`)).map(cells => {
    const file = cells['file'] ?? ''
    const text = readFileSync(join(folder, set, file), 'utf8')
    const draft = parseDraft(text, 'markdown', { tagger, cache: createChunkCache(), profiles: profileIds })
    const evidence = gatherEvidence(draft, detector, model, profileOf('general'))
    const features = profileFeatures(draft, evidence, word => /^[a-z]{3,}$/.test(word))
    return { kind: cells['genre'] ?? '', writer: file.split('-')[0] ?? '', features }
  })
}

function commonFeatures(memos: readonly Memo[]): string[] {
  const seen = new Map<string, string[]>()
  for (const { writer, features } of memos)
    for (const name of features.keys()) seen.set(name, [...(seen.get(name) ?? []), writer])
  return [...seen]
    .filter(([, writers]) => writers.length >= leastMemos && new Set(writers).size >= leastWriters)
    .map(([name]) => name)
    .sort()
}

/** As it ships: the strongest words, weights in whole hundredths. */
function learn(memos: readonly Memo[]): KindWeights[] {
  const names = commonFeatures(memos)
  const all = fitKinds(memos, { penalty, names })
  const worth = (name: string): number => Math.max(...all.map(({ weights }) => weights.get(name) ?? 0))
  const isWord = (name: string): boolean => name.startsWith('word:')
  const words = names
    .filter(isWord)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, mostWords)
  const forms = names.filter(name => !isWord(name) && worth(name) >= leastWorth)
  const kept = [...forms, ...words].sort()
  return fitKinds(memos, { penalty, names: kept }).map(({ kind, bias, weights }) => ({
    kind,
    bias: Math.round(bias * 100) / 100,
    weights: new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100])),
  }))
}

interface Said extends Guess {
  /** What readers call it; both where they differ. */
  readonly wanted: readonly string[]
}

const judge = (kinds: readonly KindWeights[], memos: readonly Memo[]): Said[] =>
  memos.map(({ kind, features }) => {
    const guess = guessFrom(features, kinds) ?? { kind: noProfile, probability: 0 }
    return { ...guess, wanted: kind.split('|') }
  })

const isRight = ({ wanted, kind }: Said): boolean => wanted.includes(kind)
const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2))

function tell(name: string, said: readonly Said[]): string {
  const right = said.filter(isRight).length
  const offered = said.filter(({ kind, probability }) => kind !== noProfile && probability >= sureEnough)
  return `${name.padEnd(12)} ${String(said.length).padStart(3)} memos, likeliest kind right ${share(right, said.length)}; offered ${offered.length} (${share(offered.length, said.length)}), right ${share(offered.filter(isRight).length, offered.length)}`
}

const memos = memosIn('invented')
const writers = [...new Set(memos.map(({ writer }) => writer))]
const folds = writers.map(writer => ({
  writer,
  said: judge(
    learn(memos.filter(each => each.writer !== writer)),
    memos.filter(each => each.writer === writer),
  ),
}))
for (const { writer, said } of folds) console.log(tell(writer, said))
console.log(
  tell(
    'all left out',
    folds.flatMap(({ said }) => said),
  ),
)
const shipped = learn(memos)
console.log(tell('older memos', judge(shipped, memosIn('memos'))))

const mistakes = new Map<string, number>()
for (const each of folds.flatMap(({ said }) => said)) {
  if (isRight(each) || each.probability < sureEnough || each.kind === noProfile) continue
  const name = `${each.wanted.join('|')} taken for ${each.kind}`
  mistakes.set(name, (mistakes.get(name) ?? 0) + 1)
}
for (const [name, count] of [...mistakes].sort()) console.log(`  ${count} ${name}`)

const hundredths = (weight: number): number => Math.round(weight * 100)
const line = ({ kind, bias, weights }: KindWeights): string =>
  `  ['${kind}', '${[bias, ...weights.values()].map(hundredths).join(' ')}'],`

if (!options.print) {
  const out = 'src/engine/reading/profile-guess-model.ts'
  writeFileSync(
    out,
    `/** Written by scripts/train-profile-guess.ts. */

/** In the order of the weights. */
export const guessFeatures =
  '${[...(shipped[0]?.weights.keys() ?? [])].join(' ')}'

/** A kind of message, then its bias and the weight of each feature, in hundredths. */
export const kindWeights: readonly (readonly [string, string])[] = [
${shipped.map(line).join('\n')}
]
`,
  )
  execFileSync('npx', ['biome', 'check', '--write', out], { stdio: 'ignore' })
}
