/** `leadership-lens compare A B`: two versions of a draft. */

import { compareDrafts, weakenedIn } from '../compare/index.ts'
import type { Reader } from '../engine/index.ts'
import { comparisonMarkdown, comparisonText } from '../view/compare/comparison-lines.ts'
import { comparisonPage } from '../view/compare/comparison-page.ts'
import { oneLine } from '../view/plain-text.ts'
import { kindOf, ruleTitle } from '../view/report/draft.ts'
import { inEnglish } from '../view/translate.ts'
import { readDraft } from './entries.ts'
import { settingsFor } from './house-drafts.ts'
import { createHouseFiles } from './house-files.ts'
import type { Options } from './options.ts'
import { formatOf, type Streams } from './read-drafts.ts'
import { readDraftFile } from './read-text.ts'

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
      name: oneLine(file),
      text: content.text,
      report: readDraft(reader, content.text, formatOf(file), settings),
    })
  }
  const [before, after] = versions
  if (!before || !after) return 2
  const comparison = compareDrafts(before, after)
  const title = options.paths.map(oneLine).join(' → ')
  if (options.format === 'json') {
    const [from, to] = options.paths
    await streams.output.write(`${JSON.stringify({ version: 1, before: from, after: to, comparison })}\n`)
  } else if (options.format === 'html') {
    const kind = after.report.kind ?? kindOf(after.report.profile)
    await streams.output.write(comparisonPage({ comparison, before, after, kind, ruleTitle, t: inEnglish }))
  } else if (options.format === 'markdown') {
    await streams.output.write(comparisonMarkdown(comparison, title, inEnglish))
  } else await streams.output.write(`${[title, ...comparisonText(comparison, inEnglish)].join('\n')}\n`)
  if (houses.failed) return 2
  return options.max !== undefined && weakenedIn(comparison).length > options.max ? 1 : 0
}
