/** What the house style says of each draft that is read, fixed or compared. */

import path from 'node:path'
import { draftFiles, type Input } from './draft-files.ts'
import type { ReadSettings } from './entries.ts'
import { type HouseFiles, leftAloneByHouse, profileByHouse } from './house-files.ts'
import type { Options } from './options.ts'

/** What was asked for on the command line comes before what the house says of the file. */
export async function settingsFor(name: string, options: Options, houses: HouseFiles): Promise<ReadSettings> {
  const place = path.resolve(name)
  const file = await houses.of(place)
  const { rewrites } = options
  const profile = profileByHouse(file, place)
  if (options.profile !== undefined || profile === undefined)
    return { profile: options.profile, house: file?.config.house, rewrites }
  return { profile, profileFrom: 'config', house: file?.config.house, rewrites }
}

/** The drafts that were named, without those the house leaves alone; a file that is named outright is meant. */
export async function* wantedDrafts(paths: readonly string[], houses: HouseFiles): AsyncGenerator<Input> {
  const named = new Set(paths.map(each => path.resolve(each)))
  for await (const input of draftFiles(paths, process.cwd())) {
    const place = path.resolve(input.path)
    if ('error' in input || named.has(place) || !leftAloneByHouse(await houses.of(place), place)) yield input
  }
}
