/** What one draft comes to, whoever reads it: this thread or a worker. */

import path from 'node:path'
import type { DraftFormat, Reader } from '../engine/index.ts'
import { answerLine, type LineAnswer, type NumberedLine } from './batch-line.ts'
import { type Entry, readDraft } from './entries.ts'
import { settingsFor } from './house-drafts.ts'
import type { HouseFiles } from './house-files.ts'
import type { Options } from './options.ts'
import { type Content, readDraftFile } from './read-text.ts'

export interface Reviewer {
  /** @param name of a file, as it is printed */
  file(name: string): Promise<Entry>
  /** @param name of what was read in already */
  draft(name: string, content: Content): Promise<Entry>
  line(line: NumberedLine): Promise<LineAnswer>
}

export const formatOf = (file: string): DraftFormat =>
  path.extname(file).toLowerCase() === '.txt' ? 'text' : 'markdown'

export function createReviewer(reader: Reader, options: Options, houses: HouseFiles): Reviewer {
  /** A fault of ours in one draft must not cost the others theirs. */
  async function draft(name: string, content: Content): Promise<Entry> {
    if ('error' in content) return { path: name, error: content.error }
    try {
      const settings = await settingsFor(name, options, houses)
      return { path: name, ...content, report: readDraft(reader, content.text, formatOf(name), settings) }
    } catch (error) {
      return { path: name, error: error instanceof Error ? error.message : String(error) }
    }
  }
  return {
    file: async name => draft(name, await readDraftFile(name)),
    draft,
    async line(line) {
      // Lines have no place in a repository, so only a house style that is named outright holds for them.
      const house = options.config === undefined ? undefined : (await houses.of(''))?.config.house
      return answerLine(reader, line, options, house)
    },
  }
}
