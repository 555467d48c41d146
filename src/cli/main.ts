/** `leadership-lens`: starts fast, and loads the engine only when there is something to read. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Reader } from '../engine/index.ts'
import { help } from './help.ts'
import { type Options, readOptions } from './options.ts'
import { openOutput } from './output.ts'

/** The bundle lies in dist/, its manifest above it and its models beside it. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8'))
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : 'unknown'
}

async function newReader(): Promise<Reader> {
  const [{ createReader }, { loadModels }] = await Promise.all([
    import('../engine/index.ts'),
    import('./models.ts'),
  ])
  return createReader({ models: await loadModels(path.join(__dirname, 'models/')) })
}

function complain(message: string): 2 {
  process.stderr.write(`leadership-lens: ${message}\n`)
  return 2
}

async function unknownProfile({ profile }: Options): Promise<string | undefined> {
  if (profile === undefined) return undefined
  const { profiles } = await import('../engine/index.ts')
  if (profiles.some(({ id }) => id === profile)) return undefined
  return `There is no profile '${profile}'. The profiles are: ${profiles.map(({ id }) => id).join(', ')}.`
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
    case 'fix':
    case 'read': {
      const { options } = command
      const problem = await unknownProfile(options)
      if (problem !== undefined) return complain(problem)
      const reader = await newReader()
      if (command.kind === 'batch') {
        const { batch } = await import('./batch.ts')
        return batch(process.stdin, output, reader, options)
      }
      if (command.kind === 'fix') {
        const { fixDrafts } = await import('./fix.ts')
        return fixDrafts(reader, options, { output, errors: openOutput(process.stderr) })
      }
      const { readDrafts } = await import('./read-drafts.ts')
      return readDrafts(reader, options, { stdin: process.stdin, output, errors: openOutput(process.stderr) })
    }
    default:
      return command satisfies never
  }
}

run().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = complain(error instanceof Error ? error.message : String(error))
  },
)
