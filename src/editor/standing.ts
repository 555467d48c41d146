/** Which drafts are reviewed, which only get the quiet offer, and which are none of our business. */

import type { Config } from '../config/settings.ts'
import { profileIds } from '../engine/profiles/registry.ts'

/** `offered`: untouched but for a status entry that offers the review. `snoozed`: reviewed, but not for now. */
export type Standing = 'reviewed' | 'snoozed' | 'offered' | 'none'

/** What the writer said about one draft; it outweighs settings and globs. */
export type Wish = 'review' | 'stop'

export interface DraftFacts {
  /** The document's URI scheme. */
  readonly scheme: string
  readonly languageId: string
  /** One of the configured globs matches. */
  readonly matchesFiles: boolean
  /** The draft's first lines; profiles declared further down do not count. */
  readonly head: string
  /** Ids of the house's own profiles. */
  readonly ownProfiles?: readonly string[]
  readonly wish: Wish | undefined
}

export const languages: ReadonlySet<string> = new Set(['markdown', 'memo', 'plaintext'])

/** Lines of a draft in which it can declare a profile. */
export const headLines = 60

/** The scheme of the rules' pages. */
export const pageScheme = 'leadership-lens'

/** The scheme of a draft with a proposed rewrite in it. */
export const previewScheme = 'leadership-lens-preview'

/** Documents that the editor makes up: output, comparisons, comments, chats, settings. */
const madeUp: ReadonlySet<string> = new Set([
  pageScheme,
  previewScheme,
  'output',
  'git',
  'comment',
  'debug',
  'vscode',
  'vscode-scm',
  'vscode-chat-editor',
  'vscode-settings',
  'vscode-userdata',
  'walkThrough',
  'walkThroughSnippet',
])

const frontMatterPattern = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)|$)/
const profilePattern = /^[ \t]*profile[ \t]*:[ \t]*["']?([\w-]+)/m
const ownKeyPattern = /^leadership-lens[ \t]*:/m
const commentPattern = /<!--[ \t]*lens-profile\b/

/**
 * True where a draft says what kind of message it is. `profile: dev` in other tools' front matter does not:
 * the name has to be one of ours, unless the key is ours alone.
 */
export function declaresProfile(head: string, own: readonly string[] = []): boolean {
  if (commentPattern.test(head)) return true
  const matter = frontMatterPattern.exec(head)?.[1]
  if (matter === undefined) return false
  const named = profilePattern.exec(matter)?.[1] ?? ''
  return ownKeyPattern.test(matter) || profileIds.has(named) || own.includes(named)
}

export function standingOf(facts: DraftFacts, config: Config): Standing {
  const { scheme, languageId, wish } = facts
  if (!config.enable || madeUp.has(scheme) || !languages.has(languageId)) return 'none'
  if (wish === 'review') return 'reviewed'
  if (config.excludeLanguages.includes(languageId)) return 'none'
  if (wish === 'stop') return 'offered'
  const asksForIt =
    languageId === 'memo' || facts.matchesFiles || declaresProfile(facts.head, facts.ownProfiles)
  return asksForIt ? 'reviewed' : 'offered'
}
