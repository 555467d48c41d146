/** Text in, report out. A reader owns its caches; everything it returns is plain data. */

import { createDetector, type Detector } from './detect.ts'
import type { DraftFormat } from './draft.ts'
import { compileHouse } from './house/compile.ts'
import type { HouseStyle } from './house/house-style.ts'
import { detectorOfHouse } from './house/names.ts'
import { createChunkCache } from './parse/chunk-cache.ts'
import { type Parsed, parseInSteps } from './parse/parse.ts'
import type { Profile } from './profiles/profile.ts'
import { profileIds } from './profiles/registry.ts'
import {
  createDraftReading,
  type DraftReading,
  type Judged,
  profileFor,
  type ReportOptions,
} from './reading/build-report.ts'
import type { ProfileSource, Report, ReportFinding, Rewrite } from './report.ts'
import { draftRewritesFor } from './rewrites/draft/draft-rewrites.ts'
import { type Passage, type Proposed, passageOf, proposalFor } from './rewrites/proposals.ts'
import { rewritesFor } from './rewrites/rewrites-for.ts'
import { rules } from './rules/registry.ts'
import { createStanceModel } from './stance/model.ts'
import type { StanceModel } from './stance/stance.ts'
import { finish, type Steps } from './steps.ts'
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
  /** The house's own kinds of message, names, purposes and rules. Made ready once: hand in the same object again. */
  readonly house?: HouseStyle
}

export interface Reader {
  /** Reads a draft. Any text gives a report; nothing throws. */
  read(text: string, options?: ReadOptions): Report
  /** A draft that will be read again and again as it is written. */
  open(): OpenDraft
  /** At most three rewrites of a finding, the best first. Empty for a report that another reader made. */
  rewrites(report: Report, finding: ReportFinding): readonly Rewrite[]
  /** Rewrites of the whole draft, which belong to no finding. Empty for a report that another reader made. */
  draftRewrites(report: Report): readonly Rewrite[]
  /** The sentence of a finding, for whoever wants to propose another wording; undefined where none may be. */
  passage(report: Report, finding: ReportFinding): Passage | undefined
  /** Such a wording as a rewrite, where the meaning lock lets it pass. */
  proposal(report: Report, finding: ReportFinding, words: string): Proposed | undefined
}

/** One draft's versions, each read by what changed since the one before. Let go of it when the draft closes. */
export interface OpenDraft {
  read(text: string, options?: ReadOptions): Report
  /**
   * The same report, in steps of a few milliseconds at most. Leave off where you like: what has been worked out by
   * then is not done again.
   */
  readInSteps(text: string, options?: ReadOptions): Steps<Report>
  /** Works out a report's sentences and findings in steps; whoever looks at them first does it all at once else. */
  tellInSteps(report: Report): Steps<void>
}

interface Judges {
  readonly detector: Detector
  readonly model: StanceModel
  /** The ids that a draft may name. */
  readonly profileIds: ReadonlySet<string>
}

/**
 * @param remembered UTF-16 code units of source whose parse is kept for the next reading; the usual amount where absent
 * @throws Error when the models' bytes are not what this version can read
 */
export function createReaderWith(models: Models, remembered?: number): Reader {
  const tagger = createTagger(models.tagger)
  // The tagger's bytes are not needed any more.
  const { stance } = models
  const plain: Judges = {
    detector: createDetector(rules),
    model: createStanceModel(stance),
    profileIds,
  }
  const houses = new WeakMap<HouseStyle, Judges>()

  /** What is kept with sentences depends on the house's names and values, so each house keeps its own. */
  function judgesFor(house: HouseStyle | undefined): Judges {
    if (!house) return plain
    const known = houses.get(house)
    if (known) return known
    const compiled = compileHouse(house)
    const judges: Judges = {
      detector: detectorOfHouse(plain.detector, compiled),
      model: createStanceModel(stance),
      profileIds: new Set([...profileIds, ...compiled.profileIds]),
    }
    houses.set(house, judges)
    return judges
  }

  /**
   * How a report came about goes with the report, out of sight. A weak map would do the same, but what it holds
   * outlives every small collection, and a draft's versions would pile up with each key.
   */
  const origin = Symbol('origin')
  const tie = (judged: Judged): Report =>
    Object.defineProperty(judged.report, origin, { value: judged, enumerable: false })
  // Nobody else knows the symbol.
  const judgedOf = (report: Report): Judged | undefined => (report as { readonly [origin]?: Judged })[origin]

  function open(): OpenDraft {
    const cache = createChunkCache(remembered)
    let before: Parsed | undefined
    let reading: { readonly judges: Judges; readonly profile: Profile; readonly of: DraftReading } | undefined

    /** A draft that becomes another kind of message is read from the start. */
    function readingFor(judges: Judges, profile: Profile, house: HouseStyle | undefined): DraftReading {
      if (reading?.judges !== judges || reading.profile !== profile)
        reading = { judges, profile, of: createDraftReading(judges.detector, judges.model, profile, house) }
      return reading.of
    }

    function* readInSteps(text: string, options: ReadOptions = {}): Steps<Report> {
      const judges = judgesFor(options.house)
      const context = { tagger, cache, profiles: judges.profileIds }
      before = yield* parseInSteps(text, options.format ?? 'markdown', context, before)
      const chosen: ReportOptions = {
        profile: options.profile ?? 'general',
        profileFrom: options.profileFrom ?? (options.profile === undefined ? 'default' : 'option'),
        purpose: options.purpose,
        house: options.house,
      }
      const { draft } = before
      return tie(yield* readingFor(judges, profileFor(draft, chosen), options.house).report(draft, chosen))
    }

    function* tellInSteps(report: Report): Steps<void> {
      yield* judgedOf(report)?.tell() ?? []
    }

    return { readInSteps, tellInSteps, read: (text, options) => finish(readInSteps(text, options)) }
  }

  // Whoever reads text after text mostly reads one draft after each key.
  const last = open()
  return {
    open,
    read: last.read,
    rewrites(report, finding) {
      const known = judgedOf(report)
      return known ? rewritesFor(known, finding) : []
    },
    draftRewrites(report) {
      const known = judgedOf(report)
      return known ? draftRewritesFor(known) : []
    },
    passage(report, finding) {
      const known = judgedOf(report)
      return known && passageOf(known, finding)
    },
    proposal(report, finding, words) {
      const known = judgedOf(report)
      return known && proposalFor(known, finding, words)
    },
  }
}
