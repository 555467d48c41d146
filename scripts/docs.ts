/**
 * Writes docs/rules/ from the rules themselves.
 *   node --import tsx scripts/docs.ts           writes what is stale
 *   node --import tsx scripts/docs.ts --check   names it, and fails
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rule, Side } from '../src/engine/rule.ts'
import { rules } from '../src/engine/rules/registry.ts'
import { pageHeadings, pageLines, sideWords } from '../src/view/rule-page.ts'
import { inEnglish } from '../src/view/translate.ts'
import { houseStylePage } from './house-style-page.ts'
import { joinManifest } from './l10n/manifest.ts'
import { readMarked } from './marked.ts'
import { type Manifest, withSettings } from './settings-table.ts'

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url))

const sides: readonly { readonly side: Side; readonly title: string; readonly about: string }[] = [
  {
    side: 'directing',
    title: 'Directing',
    about: 'Wording that moves work: orders, duties, deadlines. Marked where a draft leans on it too much.',
  },
  {
    side: 'influencing',
    title: 'Influencing',
    about: 'Wording that moves people: reasons, destinations, stories, trust. Evidence, never marked.',
  },
  {
    side: 'structure',
    title: 'Structure',
    about:
      'What turns a vision into steps: owners, dates, measures. Evidence, and marked where it is missing.',
  },
]

const asCode = (text: string): string => text.replace(/\[\[[^[\]]*\]\]/g, '`$&`')

/** Marked words in bold, placeholders and links of the writer's own in code. */
function shown(draft: string): string {
  const { text, marks } = readMarked(draft)
  let out = ''
  let at = 0
  for (const [start, end] of marks) {
    out += `${asCode(text.slice(at, start))}**${asCode(text.slice(start, end))}**`
    at = end
  }
  return out + asCode(text.slice(at))
}

/** An example of several lines keeps its own Markdown, marks and all. */
function item(draft: string, note: string | undefined): string {
  const lines = draft.includes('\n') ? ['```markdown', ...draft.split('\n'), '```'] : [shown(draft)]
  const body = lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`.trimEnd()).join('\n')
  return note === undefined ? body : `${body}\n\n  ${note}`
}

const rewriteNote = (rewritten: string): string =>
  inEnglish(pageLines.rewritten, asCode(rewritten).split('\n').join('\n  '))

const comment = (id: string): string => `\`<!-- lens-ignore ${id} -->\``

function pageOf(rule: Rule): string {
  const { positive, nearMisses } = rule.examples
  const scale = rule.side === 'directing' ? pageLines.force : pageLines.weight
  const everywhere = rule.aversive ? [pageLines.everywhere] : []
  return `${[
    `<!-- Generated from the rule by scripts/docs.ts. -->`,
    `# ${rule.title}`,
    [`\`${rule.id}\``, sideWords[rule.side], inEnglish(scale, rule.weight), ...everywhere].join(' · '),
    rule.detects,
    `## ${pageHeadings.matters}`,
    rule.matters,
    inEnglish(pageLines.source, rule.source),
    `## ${pageHeadings.finds}`,
    positive
      .map(({ draft, rewritten }) =>
        item(draft, rewritten === undefined ? undefined : rewriteNote(rewritten)),
      )
      .join('\n'),
    `## ${pageHeadings.leaves}`,
    nearMisses.map(({ draft, because }) => item(draft, `*${because}*`)).join('\n'),
    `## ${pageHeadings.ignoring}`,
    inEnglish(pageLines.ignore, comment(rule.id)),
  ].join('\n\n')}\n`
}

function indexPage(): string {
  const parts = sides.map(({ side, title, about }) => {
    const own = rules.filter(rule => rule.side === side)
    const rows = own.map(rule => `| [${rule.title}](${rule.id}.md) | \`${rule.id}\` | ${rule.detects} |`)
    return [`## ${title}`, about, ['| rule | id | what it detects |', '|---|---|---|', ...rows].join('\n')]
  })
  return `${[
    '<!-- Generated from the rules by scripts/docs.ts. -->',
    '# Rules',
    'Each rule knows one pattern of wording or one omission. Its examples are its tests.',
    ...parts.flat(),
  ].join('\n\n')}\n`
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const readme = readFileSync('README.md', 'utf8')
const readmeWanted = withSettings(
  readme,
  // The manifest's own shape, which test/manifest checks.
  joinManifest(readJson('package.json'), readJson('package.nls.json')) as Manifest,
)

const houseFile = fileURLToPath(new URL('../docs/house-style.md', import.meta.url))
const housePage = houseStylePage()
const houseIsStale = !existsSync(houseFile) || readFileSync(houseFile, 'utf8') !== housePage

const wanted = new Map([
  ['index.md', indexPage()],
  ...rules.map(rule => [`${rule.id}.md`, pageOf(rule)] as const),
])

mkdirSync(folder, { recursive: true })
const present = readdirSync(folder).filter(name => name.endsWith('.md'))
const stale = [...wanted].filter(([name, text]) => {
  const file = path.join(folder, name)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})
const left = present.filter(name => !wanted.has(name))

if (process.argv.includes('--check')) {
  for (const name of [...stale.map(([name]) => name), ...left]) console.error(`stale: docs/rules/${name}`)
  if (houseIsStale) console.error('stale: docs/house-style.md')
  if (readme !== readmeWanted) console.error('stale: README.md, its table of settings')
  if (stale.length + left.length > 0 || readme !== readmeWanted || houseIsStale) {
    console.error('Write them anew with: node --import tsx scripts/docs.ts')
    process.exitCode = 1
  }
} else {
  for (const [name, text] of stale) writeFileSync(path.join(folder, name), text)
  if (houseIsStale) writeFileSync(houseFile, housePage)
  if (readme !== readmeWanted) writeFileSync('README.md', readmeWanted)
  for (const name of left) rmSync(path.join(folder, name))
  console.log(`${wanted.size} pages, ${stale.length} written, ${left.length} removed`)
}
