// Runs a command, shows or keeps what it prints, and waits for its end.
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

const bin = name => `node_modules/${name}`
/** The programs of the development dependencies, started by this Node: no shell and no PATH involved. */
export const tools = {
  tsc: bin('typescript/bin/tsc'),
  biome: bin('@biomejs/biome/bin/biome'),
  vsce: bin('@vscode/vsce/vsce'),
}

/**
 * @param {string[]} args  arguments for Node
 * @param {{show?: boolean, env?: Record<string, string>, onLine?: (line: string) => void}} options
 * @returns {Promise<{code: number, output: string}>}
 */
export function runNode(args, { show = false, env = {}, onLine } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let rest = ''
  const read = chunk => {
    output += chunk
    if (show) process.stdout.write(chunk)
    if (!onLine) return
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) onLine(line)
  }
  child.stdout.setEncoding('utf8').on('data', read)
  child.stderr.setEncoding('utf8').on('data', read)
  const forward = signal => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve({ code: signal ? 1 : code, output })
    })
  })
}
