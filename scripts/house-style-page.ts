/** docs/house-style.md, from the schema of the file. */

import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { branchesOf, houseSchema, type Schema } from '../src/config/house-style/schema.ts'

/** The keys of an object, of a list's entries, or of a value under a key of the writer's own. */
function innerKeys(schema: Schema): readonly (readonly [string, Schema])[] {
  return branchesOf(schema).flatMap(({ properties, items, additionalProperties }) => [
    ...Object.entries(properties ?? {}),
    ...(items ? innerKeys(items) : []),
    ...(additionalProperties ? innerKeys(additionalProperties) : []),
  ])
}

function section(key: string, schema: Schema): string {
  const example = schema.examples?.[0]
  const inner = innerKeys(schema)
  const rows = inner.map(([name, { description = '' }]) => `| \`${name}\` | ${description} |`)
  return [
    `## \`${key}\``,
    schema.description ?? '',
    `\`\`\`yaml\n${stringify({ [key]: example }).trim()}\n\`\`\``,
    ...(rows.length > 0 ? [['| key | what it is |', '|---|---|', ...rows].join('\n')] : []),
  ].join('\n\n')
}

export function houseStylePage(): string {
  const { description = '', properties = {} } = houseSchema
  return `${[
    '<!-- Generated from src/config/house-style/schema.json by scripts/docs.ts. -->',
    '# House style',
    description,
    'Entries that cannot be used are named at their line; the rest applies. The nearest file counts: from the draft’s folder up to the workspace folder in the editor, up to the repository’s root on the command line. In globs `**` stands for any folders, `*` and `?` for what is within one name.',
    ...Object.entries(properties).map(([key, schema]) => section(key, schema)),
    '## To begin with',
    `\`\`\`yaml\n${readFileSync('media/house-style.yaml', 'utf8').trim()}\n\`\`\``,
  ].join('\n\n')}\n`
}
