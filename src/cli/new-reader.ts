import path from 'node:path'
import type { Reader } from '../engine/index.ts'

/**
 * A reader with the models that lie beside the bundle; the engine is loaded with the first one.
 * @param remembered UTF-16 code units; 0 for drafts that are read once
 */
export async function newReader(remembered?: number): Promise<Reader> {
  const [{ createReader }, { loadModels }] = await Promise.all([
    import('../engine/index.ts'),
    import('./models.ts'),
  ])
  const models = await loadModels(path.join(__dirname, 'models/'))
  return createReader({ models, ...(remembered === undefined ? {} : { remembered }) })
}
