/** `leadership-lens`: starts fast, and loads the engine only when there is something to read. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { help } from './help.ts'
import { newReader } from './new-reader.ts'
import { type Options, readOptions } from './options.ts'
import { type Output, openOutput } from './output.ts'

// Worker threads load this very bundle and call these.
export { reviewFile, reviewLine } from './worker.ts'

/** The bundle lies in dist/, its manifest above it and its models beside it. */
function version(): string {
  const place = path.join(__dirname, '..', 'package.json')
  if (!existsSync(place)) return 'unknown'
  const manifest: unknown = JSON.parse(readFileSync(place, 'utf8'))
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : 'unknown'
}

function complain(message: string): 2 {
  process.stderr.write(`leadership-lens: ${message}\n`)
  return 2
}

async function unknownProfile({ profile, config }: Options): Promise<string | undefined> {
  if (profile === undefined) return undefined
  const { profiles } = await import('../engine/index.ts')
  if (profiles.some(({ id }) => id === profile)) return undefined
  const { createHouseFiles } = await import('./house-files.ts')
  const here = await createHouseFiles(config, process.cwd(), async () => {}).of(path.resolve('draft.md'))
  const own = here?.config.house.profiles ?? []
  if (own.some(({ id }) => id === profile)) return undefined
  return `There is no profile '${profile}'. The profiles are: ${profiles.map(({ id }) => id).join(', ')}.`
}

async function runBatch(options: Options, output: Output): Promise<number> {
  const [reader, { batch }, { createCrew }, { createHouseFiles }, { createReviewer }] = await Promise.all([
    newReader(0),
    import('./batch.ts'),
    import('./crew.ts'),
    import('./house-files.ts'),
    import('./reviewer.ts'),
  ])
  const houses = createHouseFiles(options.config, process.cwd(), openOutput(process.stderr).write)
  // Read here too, so that what is wrong with it is said once.
  if (options.config !== undefined) await houses.of('')
  const crew = createCrew(createReviewer(reader, options, houses), options)
  const code = await batch(process.stdin, output, crew, options)
  await crew.close()
  return houses.failed ? 2 : code
}

async function run(): Promise<number> {
  const output = openOutput(process.stdout)
  const command = readOptions(process.argv.slice(2), process.stdout.isTTY && !process.env['NO_COLOR'])
  switch (command.kind) {
    case 'unusable':
      return complain(command.message)
    case 'help':
      await output.write(help)
      return 0
    case 'version':
      await output.write(`${version()}\n`)
      return 0
    case 'batch':
    case 'compare':
    case 'fix':
    case 'read': {
      const { options } = command
      const problem = await unknownProfile(options)
      if (problem !== undefined) return complain(problem)
      if (command.kind === 'batch') return runBatch(options, output)
      // Only what is fixed is read again.
      const reader = await newReader(command.kind === 'fix' ? undefined : 0)
      const streams = { stdin: process.stdin, output, errors: openOutput(process.stderr) }
      if (command.kind === 'compare') {
        const { compareFiles } = await import('./compare.ts')
        return compareFiles(reader, options, streams)
      }
      if (command.kind === 'fix') {
        const { fixDrafts } = await import('./fix.ts')
        return fixDrafts(reader, options, { output, errors: openOutput(process.stderr) })
      }
      const { readDrafts } = await import('./read-drafts.ts')
      return readDrafts(reader, options, streams, options.format === 'sarif' ? version() : '')
    }
    default:
      return command satisfies never
  }
}

if (isMainThread)
  run().then(
    code => {
      process.exitCode = code
    },
    (error: unknown) => {
      process.exitCode = complain(error instanceof Error ? error.message : String(error))
    },
  )
