/** `leadership-lens compare A B`: two versions of a draft. */

import { type Comparison, compareDrafts, weakenedIn } from '../compare/index.ts'
import type { Reader } from '../engine/index.ts'
import { comparisonMarkdown, comparisonText } from '../view/compare/comparison-lines.ts'
import { type ComparedDraft, comparisonPage } from '../view/compare/comparison-page.ts'
import { oneLine } from '../view/plain-text.ts'
import { inEnglish } from '../view/translate.ts'
import { readDraft } from './entries.ts'
import { settingsFor } from './house-drafts.ts'
import { createHouseFiles } from './house-files.ts'
import type { Format, Options } from './options.ts'
import type { Streams } from './read-drafts.ts'
import { readDraftFile } from './read-text.ts'
import { formatOf } from './reviewer.ts'

function printed(
  comparison: Comparison,
  before: ComparedDraft,
  after: ComparedDraft,
  format: Format,
): string {
  const title = `${oneLine(before.name)} → ${oneLine(after.name)}`
  if (format === 'json')
    return `${JSON.stringify({ version: 1, before: before.name, after: after.name, comparison })}\n`
  if (format === 'html') return comparisonPage(comparison, before, after)
  if (format === 'markdown') return comparisonMarkdown(comparison, title, inEnglish)
  return `${[title, ...comparisonText(comparison, inEnglish)].join('\n')}\n`
}

/** @returns the exit code; over `--max` counts weakened obligations */
export async function compareFiles(reader: Reader, options: Options, streams: Streams): Promise<0 | 1 | 2> {
  const houses = createHouseFiles(options.config, process.cwd(), line => streams.errors.write(line))
  const versions = []
  for (const file of options.paths) {
    const content = await readDraftFile(file)
    if ('error' in content) {
      await streams.errors.write(`${oneLine(file)}: ${content.error}\n`)
      continue
    }
    const settings = await settingsFor(file, options, houses)
    versions.push({
      name: file,
      text: content.text,
      report: readDraft(reader, content.text, formatOf(file), settings),
    })
  }
  const [before, after] = versions
  if (!before || !after) return 2
  const comparison = compareDrafts(before, after)
  await streams.output.write(printed(comparison, before, after, options.format))
  if (houses.failed) return 2
  return options.max !== undefined && weakenedIn(comparison).length > options.max ? 1 : 0
}
