// Where things are. Everything that is installed or unpacked on first use lies in ignored folders of the project.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const hostDir = path.join(root, '.vscode-host')

const temporary = []
process.on('exit', () => {
  // A server may still be writing its last log lines while we leave: try a few times.
  for (const folder of temporary)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

/** A new empty folder that goes away with this process. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `leadership-lens-${name}-`))
  temporary.push(folder)
  return folder
}

/** A signal alone would skip what is to be done at the exit. */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130))
}
