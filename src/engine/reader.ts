/** Text in, report out. A reader owns its caches; everything it returns is plain data. */

import { createDetector } from './detect.ts'
import type { DraftFormat } from './draft.ts'
import { createChunkCache } from './parse/chunk-cache.ts'
import { parseDraft } from './parse/parse.ts'
import { profileIds } from './profiles/registry.ts'
import { buildReport, type Judged, type ReportOptions } from './reading/build-report.ts'
import type { ProfileSource, Report, ReportFinding, Rewrite } from './report.ts'
import { rewritesFor } from './rewrites/rewrites-for.ts'
import { rules } from './rules/registry.ts'
import { createStanceModel } from './stance/model.ts'
import { createTagger } from './tagger/tagger.ts'

export interface Models {
  /** The bytes of `tagger.bin`. */
  readonly tagger: Uint8Array
  /** The bytes of `stance.bin`. */
  readonly stance: Uint8Array
}

export interface ReadOptions {
  /** How the text is written; Markdown unless said otherwise. */
  readonly format?: DraftFormat
  /** The kind of message, where the draft itself names none. Unknown names count as `general`. */
  readonly profile?: string
  /** Who chose that profile. */
  readonly profileFrom?: ProfileSource
  /** What the message is for, where the draft itself does not say; rewrites may use these words. */
  readonly purpose?: string
}

export interface Reader {
  /** Reads a draft. Any text gives a report; nothing throws. */
  read(text: string, options?: ReadOptions): Report
  /** At most three rewrites of a finding, the best first. Empty for a report that another reader made. */
  rewrites(report: Report, finding: ReportFinding): readonly Rewrite[]
}

/** @throws Error when the models' bytes are not what this version can read */
export function createReaderWith(models: Models): Reader {
  const tagger = createTagger(models.tagger)
  const model = createStanceModel(models.stance)
  const detector = createDetector(rules)
  const cache = createChunkCache()
  const judged = new WeakMap<Report, Judged>()
  return {
    read(text, options = {}) {
      const draft = parseDraft(text, options.format ?? 'markdown', { tagger, cache, profiles: profileIds })
      const chosen: ReportOptions = {
        profile: options.profile ?? 'general',
        profileFrom: options.profileFrom ?? (options.profile === undefined ? 'default' : 'option'),
        purpose: options.purpose,
      }
      const result = buildReport(draft, detector, model, chosen)
      judged.set(result.report, result)
      return result.report
    },
    rewrites(report, finding) {
      const known = judged.get(report)
      return known ? rewritesFor(known, finding) : []
    },
  }
}
