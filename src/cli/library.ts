/** The library in Node: the engine, which here finds its own models. */

import { createReader as createEngineReader, type Reader, type ReaderOptions } from '../engine/index.ts'
import { loadModels } from './models.ts'

export * from '../engine/index.ts'

/**
 * @param options.models the models' bytes; the ones that ship with the package where absent
 * @param options.remembered source whose parse is kept; see the engine's own
 * @throws Error when the models cannot be read
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const models = options.models ?? (await loadModels(new URL('./models/', import.meta.url)))
  return createEngineReader({ ...options, models })
}
