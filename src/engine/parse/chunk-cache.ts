import type { Chunk } from '../draft.ts'

/** Parsed chunks by their source; bounded, and owned by one reader. */
export interface ChunkCache {
  get(key: string): Chunk | undefined
  set(key: string, chunk: Chunk): void
}

/** UTF-16 code units of source kept at most twice over; about ten drafts of 10,000 words. */
const defaultCapacity = 1_000_000

/** Two generations: what was not asked for while the newer one filled up is forgotten. */
export function createChunkCache(capacity = defaultCapacity): ChunkCache {
  let young = new Map<string, Chunk>()
  let old = new Map<string, Chunk>()
  let size = 0

  function set(key: string, chunk: Chunk): void {
    if (size > capacity) {
      old = young
      young = new Map()
      size = 0
    }
    young.set(key, chunk)
    size += key.length
  }

  return {
    get(key) {
      const found = young.get(key)
      if (found) return found
      const older = old.get(key)
      if (older) set(key, older)
      return older
    },
    set,
  }
}
