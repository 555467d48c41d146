import { readFile } from 'node:fs/promises'
import type { Models } from '../engine/index.ts'

/** @param folder as a path or URL that ends in a slash; holds `tagger.bin` and `stance.bin` */
export async function loadModels(folder: string | URL): Promise<Models> {
  const bytesOf = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(typeof folder === 'string' ? `${folder}${name}` : new URL(name, folder)))
  const [tagger, stance] = await Promise.all([bytesOf('tagger.bin'), bytesOf('stance.bin')])
  return { tagger, stance }
}
