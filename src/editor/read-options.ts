/** How a draft is read: what its writer picked, else its house, else the settings. */

import type { Config } from '../config/settings.ts'
import type { ReadOptions } from '../engine/index.ts'
import type { Houses } from './houses.ts'
import { profileOfPlace } from './matches-globs.ts'
import type { SettingsScope } from './settings.ts'

/** @param picked the kind of message that the writer chose for this draft */
export function readOptionsOf(
  draft: SettingsScope,
  config: Config,
  houses: Houses,
  picked?: string,
): ReadOptions {
  const byHouse = houses.profileOf(draft)
  const profile = picked ?? byHouse ?? profileOfPlace(draft, config) ?? config.profile
  const profileFrom = picked ? 'picker' : byHouse ? 'config' : 'setting'
  const house = houses.of(draft)?.config.house
  return {
    format: draft.languageId === 'plaintext' ? 'text' : 'markdown',
    ...(profile === undefined ? {} : { profile, profileFrom }),
    ...(house ? { house } : {}),
    ...(config.purpose === undefined ? {} : { purpose: config.purpose }),
  }
}
