/** The command line and the library as they ship, built aside. */

import { execFileSync, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'leadership-lens-'))

/** @param files path within the folder → content */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
}

export interface Build {
  readonly folder: string
  readonly cli: string
  remove(): void
}

export function build(): Build {
  const folder = temporaryFolder()
  execFileSync(
    process.execPath,
    ['esbuild.mjs', `--outdir=${folder}`, 'cli', 'worker', 'node', 'importers'],
    {
      cwd: root,
    },
  )
  return {
    folder,
    cli: path.join(folder, 'cli.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a script of the build; `input` goes to its standard input. */
export function run(
  script: string,
  args: readonly string[],
  { input = '', ...options }: SpawnOptionsWithoutStdio & { readonly input?: string | Uint8Array } = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_OPTIONS: '' }
    const child = spawn(process.execPath, [script, ...args], { env, ...options })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', part => {
      out += part
    })
    child.stderr.setEncoding('utf8').on('data', part => {
      err += part
    })
    child.stdin.on('error', () => {})
    child.on('error', reject).on('close', code => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}
