import path from 'node:path'
import type { Reader } from '../engine/index.ts'

/** A reader with the models that lie beside the bundle; the engine is loaded with the first one. */
export async function newReader(): Promise<Reader> {
  const [{ createReader }, { loadModels }] = await Promise.all([
    import('../engine/index.ts'),
    import('./models.ts'),
  ])
  return createReader({ models: await loadModels(path.join(__dirname, 'models/')) })
}
