// Writes THIRD-PARTY-NOTICES.md: every package whose code is in a bundle, with its licence's own words.
//   node scripts/notices.mjs [--check]
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './host/paths.mjs'

const file = path.join(root, 'THIRD-PARTY-NOTICES.md')

/** Licences whose code may be shipped inside ours; the models' notices are their own. */
const compatible =
  /^\(?(?:MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|MIT OR .+|\(MIT .*)\)?$/

/** The folder of the package that a bundled file belongs to; undefined for our own. */
function packageOf(input) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? []
  return folder
}

function licenceText(folder) {
  const name = readdirSync(folder).find(entry => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(entry))
  return name ? readFileSync(path.join(folder, name), 'utf8').trim() : undefined
}

function notice(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  if (!compatible.test(String(license)))
    throw new Error(`${name} ${version} has the licence ${license}: may it ship?`)
  const by = typeof author === 'string' ? author : author?.name
  const text =
    licenceText(folder) ??
    `Licensed under ${license}${by ? ` by ${by}` : ''}. The package carries no licence text of its own.`
  return { name, version, license, text: text.replaceAll('\r\n', '\n') }
}

function compose(notices) {
  const list = notices.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n')
  const texts = notices
    .map(({ name, version, text }) => `## ${name} ${version}\n\n\`\`\`\n${text}\n\`\`\``)
    .join('\n\n')
  return `# Third-party notices

Leadership Lens contains code of these packages, which their authors have licensed as follows. The trained models carry
notices of their own, beside them in \`dist/models\`. Written by \`scripts/notices.mjs\` from what the bundles contain.

${list}

${texts}
`
}

const inputs = JSON.parse(
  execFileSync(process.execPath, ['esbuild.mjs', '--list-inputs'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }),
)
const folders = [...new Set(inputs.map(packageOf).filter(folder => folder !== undefined))]
const notices = folders.map(folder => notice(path.join(root, folder)))
const written = compose(notices.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)))

if (!process.argv.includes('--check')) writeFileSync(file, written)
else if (readFileSync(file, 'utf8') !== written) {
  console.error('THIRD-PARTY-NOTICES.md is stale: node scripts/notices.mjs')
  process.exit(1)
}
