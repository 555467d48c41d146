/** The engine with its shipped models, for tests. */

import { existsSync, readFileSync } from 'node:fs'
import { createDetector, type Detector } from '../../src/engine/detect.ts'
import type { Draft, DraftFormat } from '../../src/engine/draft.ts'
import { createChunkCache } from '../../src/engine/parse/chunk-cache.ts'
import { type ParseContext, parseDraft } from '../../src/engine/parse/parse.ts'
import { profileIds } from '../../src/engine/profiles/registry.ts'
import { createReaderWith, type Models, type OpenDraft, type Reader } from '../../src/engine/reader.ts'
import { buildReport } from '../../src/engine/reading/build-report.ts'
import type { Report } from '../../src/engine/report.ts'
import { rules } from '../../src/engine/rules/registry.ts'
import { createStanceModel } from '../../src/engine/stance/model.ts'
import { createTagger } from '../../src/engine/tagger/tagger.ts'

const modelUrl = (name: string): URL => new URL(`../../src/engine/models/${name}`, import.meta.url)

function bytesOf(name: string): Uint8Array {
  const url = modelUrl(name)
  return existsSync(url) ? new Uint8Array(readFileSync(url)) : new Uint8Array()
}

export const models: Models = { tagger: bytesOf('tagger.bin'), stance: bytesOf('stance.bin') }

export const newReader = (): Reader => createReaderWith(models)

export const openDraft = (reader: Reader): OpenDraft => reader.open()

/** One tagger for all tests of a process: it holds no state that a text could change. */
export const tagger = createTagger(models.tagger)

/** A context with a cache of its own, so that a parse sees nothing of an earlier one. */
export const newContext = (): ParseContext => ({ tagger, cache: createChunkCache(), profiles: profileIds })

export const parse = (text: string, format: DraftFormat = 'markdown'): Draft =>
  parseDraft(text, format, newContext())

export const newDetector = (): Detector => createDetector(rules)

const detector = newDetector()
const model = createStanceModel(models.stance)

/**
 * The report that a reader gives who has never seen any text: everything below a draft is made anew, only the models
 * are not read in again, which would take most of the time.
 */
export function freshReport(text: string, format: DraftFormat, profile: string): Report {
  const draft = parseDraft(text, format, newContext())
  const options = { profile, profileFrom: 'option', purpose: undefined, house: undefined } as const
  return buildReport(draft, detector, model, options).report
}
