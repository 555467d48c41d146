import { changeAnnouncement } from './change-announcement.ts'
import { crisisFollowup } from './crisis-followup.ts'
import { crisisSafety } from './crisis-safety.ts'
import { difficultNews } from './difficult-news.ts'
import { general } from './general.ts'
import { information } from './information.ts'
import { operationalDirective } from './operational-directive.ts'
import { policyCompliance } from './policy-compliance.ts'
import type { Profile } from './profile.ts'
import { recognition } from './recognition.ts'
import { strategyUpdate } from './strategy-update.ts'
import { values } from './values.ts'
import { visionAnnouncement } from './vision-announcement.ts'

/** All kinds of message, in the order the picker shows them. */
export const profiles: readonly Profile[] = [
  visionAnnouncement,
  strategyUpdate,
  changeAnnouncement,
  difficultNews,
  policyCompliance,
  operationalDirective,
  crisisSafety,
  crisisFollowup,
  recognition,
  information,
  values,
  general,
]

export const profileIds: ReadonlySet<string> = new Set(profiles.map(profile => profile.id))

/**
 * The profile by its id; `general` for one that is unknown.
 * @param own kinds of message that a house has beside the built-in ones
 */
export const profileOf = (id: string, own: readonly Profile[] = []): Profile =>
  profiles.find(profile => profile.id === id) ?? own.find(profile => profile.id === id) ?? general
