/** Where a house style file lies, and what it says of the drafts around it. */

import { matchesGlob } from './glob.ts'
import type { HouseConfig } from './read.ts'

/** Lies in the repository; the nearest one above a draft counts. */
export const houseFileName = '.leadership-lens.yaml'

/** What the file says a draft is; undefined where no glob matches. @param path relative to the file's folder */
export const profileOfPath = ({ files }: HouseConfig, path: string): string | undefined =>
  files.find(({ glob }) => matchesGlob(glob, path))?.profile

export const isLeftAlone = ({ ignore }: HouseConfig, path: string): boolean =>
  ignore.some(glob => matchesGlob(glob, path))
