/** What another tool costs on the same texts, in a process of its own.   node peer.js NAME */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type PeerCosts, tell } from '../measured.ts'
import { type Cost, costOf, costs, type Spread, spreadOf } from '../stats.ts'
import { draftOf } from '../text.ts'

type Run = (text: string) => unknown

interface Peer {
  /** The package whose version is told. */
  readonly package: string
  setup(): Promise<Run>
  /** Rounds by words; sizes without any are left out. */
  readonly rounds: Readonly<Record<number, number>>
  readonly edits: number
}

async function fiveRetextPlugins(): Promise<Run> {
  const { unified } = await import('unified')
  const { VFile } = await import('vfile')
  const processor = unified()
    .use((await import('retext-english')).default)
    .use((await import('retext-passive')).default)
    .use((await import('retext-simplify')).default)
    .use((await import('retext-equality')).default)
    .use((await import('retext-intensify')).default)
    .use((await import('retext-readability')).default, { age: 18 })
    .freeze()
  return async text => {
    const file = new VFile(text)
    await processor.run(processor.parse(file), file)
    return file.messages.length
  }
}

async function harper(): Promise<Run> {
  const { Dialect, LocalLinter } = await import('harper.js')
  const { binary } = await import('harper.js/binary')
  const linter = new LocalLinter({ binary, dialect: Dialect.American })
  await linter.setup()
  return text => linter.lint(text, { language: 'plaintext' })
}

const usual = { 1000: 9, 10000: 3, 100000: 1 } as const

const peers: Readonly<Record<string, Peer>> = {
  'retext-english, parsing only': {
    package: 'retext-english',
    rounds: { 1000: 25, 10000: 9, 100000: 3 },
    edits: 20,
    async setup() {
      const { unified } = await import('unified')
      const processor = unified()
        .use((await import('retext-english')).default)
        .freeze()
      return text => processor.parse(text)
    },
  },
  'retext, five plugins': { package: 'retext-english', rounds: usual, edits: 9, setup: fiveRetextPlugins },
  'write-good': {
    package: 'write-good',
    rounds: { 1000: 25, 10000: 9, 100000: 3 },
    edits: 20,
    async setup() {
      const { default: writeGood } = await import('write-good')
      return writeGood
    },
  },
  alex: {
    package: 'alex',
    rounds: usual,
    edits: 9,
    async setup() {
      const { text } = await import('alex')
      return text
    },
  },
  // Two seconds for every edit: few of them tell enough.
  'harper.js': { package: 'harper.js', rounds: { 1000: 3, 10000: 1 }, edits: 3, setup: harper },
}

export const peerNames = Object.keys(peers)

const versionOf = (name: string): string => {
  let folder = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.find(each => {
      try {
        return readFileSync(`${each}/${name}/package.json`)
      } catch {
        return false
      }
    })
  folder ??= ''
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(`${folder}/${name}/package.json`, 'utf8'),
  )
  return version
}

async function measure(peer: Peer): Promise<PeerCosts> {
  const run = await peer.setup()
  await run(draftOf(500))
  await run(draftOf(1_000, 99))
  const full: Record<number, Spread> = {}
  for (const [words, rounds] of Object.entries(peer.rounds)) {
    const texts = Array.from({ length: rounds }, (_, round) => draftOf(Number(words), round))
    full[Number(words)] = spreadOf(await costs(rounds, round => run(texts[round] ?? '')))
  }
  let text = draftOf(10_000)
  await run(text)
  const at = text.indexOf(' ', text.length / 2)
  const edits: Cost[] = []
  for (let edit = 0; edit < peer.edits; edit += 1) {
    text = `${text.slice(0, at)} also${text.slice(at)}`
    edits.push(await costOf(() => run(text)))
  }
  return { version: versionOf(peer.package), full, edit: spreadOf(edits) }
}

async function main(): Promise<void> {
  const name = process.argv[2]
  if (name === undefined) return tell(peerNames)
  const peer = peers[name]
  if (!peer) throw new Error(`no peer named ${name}`)
  tell(await measure(peer))
  // harper.js keeps a worker alive.
  process.exit()
}

void main()
