/**
 * Makes everything that a writer reads ready to be translated: the messages of the code into l10n/bundle.l10n.json, the
 * words of the manifest into package.nls.json. A translation is a copy of each with its language in the name.
 *   node --import tsx scripts/l10n.ts           writes what is stale
 *   node --import tsx scripts/l10n.ts --check   names it, and fails
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { splitManifest } from './l10n/manifest.ts'
import { extract } from './l10n/messages.ts'

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const readJson = (file: string): Record<string, string> =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}

const { messages, unknown } = extract()
const { manifest, words } = splitManifest(readJson('package.json'), readJson('package.nls.json'))
const wanted: readonly (readonly [string, string])[] = [
  ['l10n/bundle.l10n.json', print(Object.fromEntries(messages.map(message => [message, message])))],
  ['package.nls.json', print(words)],
  ['package.json', print(manifest)],
]
const stale = wanted.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)

for (const place of unknown) console.error(`nobody can tell what is to be translated: ${place}`)
if (unknown.length > 0) process.exitCode = 1
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`stale: ${file}`)
  if (stale.length > 0) {
    console.error('Write it anew with: npx tsx scripts/l10n.ts')
    process.exitCode = 1
  }
} else {
  for (const [file, text] of stale) writeFileSync(file, text)
  console.log(
    `${messages.length} messages, ${Object.keys(words).length} texts of the manifest; ${stale.length} files written`,
  )
}
