/** The writer's settings: unknown data in, something that can be trusted and a list of problems out. */

import { profileIds } from '../engine/profiles/registry.ts'

/** `off` takes a rule's marks away; the rule still counts in the reading. */
export type SeverityChoice = 'off' | 'hint' | 'information'

/** Files of this place are messages of this kind. */
export interface ProfileGlob {
  readonly glob: string
  readonly profile: string
}

export interface Config {
  readonly enable: boolean
  /** Globs of files that are reviewed without being asked for. */
  readonly files: readonly string[]
  /** Languages (`markdown`, `plaintext`, `memo`) whose files are left alone. */
  readonly excludeLanguages: readonly string[]
  /** The kind of message where a draft names none. */
  readonly profile: string | undefined
  /** The kind of message by the file's place, the first glob that matches; it comes before `profile`. */
  readonly profiles: readonly ProfileGlob[]
  /** What messages are for, where a draft does not say. */
  readonly purpose: string | undefined
  readonly severity: ReadonlyMap<string, SeverityChoice>
  /** Milliseconds between the last change and the next reading. */
  readonly debounce: number
  /** Whether sentences are set off by what they do, and hovering one tells it. */
  readonly showStances: ShowStances
  /** Only what outweighs the profile is marked. */
  readonly focusMode: boolean
}

/** `reviewing`: while the panel is in view. */
export type ShowStances = 'off' | 'on' | 'reviewing'

export interface ConfigProblem {
  /** The setting's name without its prefix. */
  readonly setting: keyof Config
  readonly message: string
}

export interface ConfigResult {
  readonly config: Config
  readonly problems: readonly ConfigProblem[]
}

export const defaults: Config = {
  enable: true,
  files: ['**/[Mm]emos/**', '**/[Aa]nnouncements/**', '**/[Cc]ommunications/**', '**/[Ll]etters/**'],
  excludeLanguages: [],
  profile: undefined,
  profiles: [],
  purpose: undefined,
  severity: new Map(),
  debounce: 150,
  showStances: 'off',
  focusMode: false,
}

export const settingNames = [
  'enable',
  'files',
  'excludeLanguages',
  'profile',
  'profiles',
  'purpose',
  'severity',
  'debounce',
  'showStances',
  'focusMode',
] as const satisfies readonly (keyof Config)[]

/** Milliseconds. Less would read on every key; more would feel broken. */
const debounceLimits = [50, 10_000] as const
const severities: ReadonlySet<unknown> = new Set<SeverityChoice>(['off', 'hint', 'information'])

type Complain = (message: string) => void
/** A value that counts, or undefined where the default stands in. */
type Parse<T> = (value: unknown, complain: Complain) => T | undefined

const parseBoolean: Parse<boolean> = (value, complain) => {
  if (typeof value === 'boolean') return value
  complain('takes true or false.')
  return undefined
}

const isShowStances = (value: unknown): value is ShowStances =>
  value === 'off' || value === 'on' || value === 'reviewing'

const parseShowStances: Parse<ShowStances> = (value, complain) => {
  if (isShowStances(value)) return value
  complain('takes "off", "on" or "reviewing".')
  return undefined
}

const parseStrings: Parse<readonly string[]> = (value, complain) => {
  if (!Array.isArray(value)) {
    complain('takes a list of texts.')
    return undefined
  }
  const entries: readonly unknown[] = value
  const texts = entries.filter(entry => typeof entry === 'string' && entry.trim() !== '')
  if (texts.length < entries.length) complain('has an entry that is no text; it is left out.')
  return texts.map(text => String(text).trim())
}

const parseText: Parse<string> = (value, complain) => {
  if (typeof value !== 'string') {
    complain('takes a text.')
    return undefined
  }
  return value.trim() === '' ? undefined : value.trim()
}

const parseProfile: Parse<string> = (value, complain) => {
  const name = parseText(value, complain)
  if (name === undefined || profileIds.has(name)) return name
  complain(`names no profile: “${name}”. The profiles are ${[...profileIds].join(', ')}.`)
  return undefined
}

const parseProfiles: Parse<readonly ProfileGlob[]> = (value, complain) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain('takes an object: a glob and the kind of message of its files.')
    return undefined
  }
  return Object.entries(value).flatMap(([glob, name]: [string, unknown]) => {
    if (typeof name === 'string' && profileIds.has(name) && glob.trim() !== '')
      return [{ glob: glob.trim(), profile: name }]
    complain(`names no profile for “${glob}”. The profiles are ${[...profileIds].join(', ')}.`)
    return []
  })
}

const parseDebounce: Parse<number> = (value, complain) => {
  const [least, most] = debounceLimits
  if (typeof value === 'number' && value >= least && value <= most) return value
  complain(`takes milliseconds from ${least} to ${most}.`)
  return undefined
}

const isChoice = (value: unknown): value is SeverityChoice => severities.has(value)

const parseSeverity =
  (rules: ReadonlySet<string> | undefined): Parse<ReadonlyMap<string, SeverityChoice>> =>
  (value, complain) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      complain('takes an object: a rule’s name and "off", "hint" or "information".')
      return undefined
    }
    const choices = new Map<string, SeverityChoice>()
    for (const [rule, choice] of Object.entries(value)) {
      if (rules && !rules.has(rule)) complain(`names no rule: “${rule}”.`)
      else if (isChoice(choice)) choices.set(rule, choice)
      else complain(`takes "off", "hint" or "information" for “${rule}”.`)
    }
    return choices
  }

/**
 * @param raw what the editor holds under each of `settingNames`; absent and null mean the default
 * @param rules the names that `severity` may use; without them names are taken on trust
 */
export function readSettings(
  raw: Readonly<Partial<Record<keyof Config, unknown>>>,
  rules?: ReadonlySet<string>,
): ConfigResult {
  const problems: ConfigProblem[] = []
  const take = <K extends keyof Config>(setting: K, parse: Parse<NonNullable<Config[K]>>): Config[K] => {
    const value = raw[setting]
    if (value === undefined || value === null) return defaults[setting]
    return parse(value, message => problems.push({ setting, message })) ?? defaults[setting]
  }
  const config: Config = {
    enable: take('enable', parseBoolean),
    files: take('files', parseStrings),
    excludeLanguages: take('excludeLanguages', parseStrings),
    profile: take('profile', parseProfile),
    profiles: take('profiles', parseProfiles),
    purpose: take('purpose', parseText),
    severity: take('severity', parseSeverity(rules)),
    debounce: take('debounce', parseDebounce),
    showStances: take('showStances', parseShowStances),
    focusMode: take('focusMode', parseBoolean),
  }
  return { config, problems }
}
