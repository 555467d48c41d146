/**
 * Writes snippets/messages.json: the templates of media/templates as snippets, each placeholder a tab stop.
 *   node --import tsx scripts/snippets.ts           writes it
 *   node --import tsx scripts/snippets.ts --check   fails where it is stale
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { piecesOf } from '../src/editor/replacement.ts'
import { templates } from '../src/editor/start/template-names.ts'
import { profileOf } from '../src/engine/profiles/registry.ts'

const file = 'snippets/messages.json'

/** What has a meaning in a snippet's text, and what has one within a placeholder. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

function bodyOf(text: string): readonly string[] {
  let stop = 0
  const body = piecesOf(text).map(piece => {
    if (!piece.isPlaceholder) return escaped(piece.text)
    stop += 1
    return `\${${stop}:${escaped(piece.text)}}`
  })
  return `${body.join('').trimEnd()}\n$0`.split('\n')
}

export function snippets(): string {
  const entries = templates.map(id => {
    const { title, description } = profileOf(id)
    const body = bodyOf(readFileSync(`media/templates/${id}.memo`, 'utf8'))
    // Any part of the name finds it: "memo", "change", "announcement".
    return [`Memo: ${title}`, { prefix: `memo-${id}`, description, body }] as const
  })
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

const isMain = process.argv[1]?.endsWith('snippets.ts') ?? false
if (isMain) {
  const fresh = existsSync(file) && readFileSync(file, 'utf8') === snippets()
  if (process.argv.includes('--check')) {
    if (!fresh) {
      console.error(`${file} is stale: npx tsx scripts/snippets.ts`)
      process.exitCode = 1
    }
  } else if (!fresh) {
    mkdirSync('snippets', { recursive: true })
    writeFileSync(file, snippets())
    console.log(`wrote ${file}`)
  }
}
