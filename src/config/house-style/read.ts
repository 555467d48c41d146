/** The text of a house style file → what it says, and what of it could not be used, each at its line. */

import type { HousePurpose, HouseSeverity, HouseStyle } from '../../engine/house/house-style.ts'
import { positionsOf } from '../../engine/positions.ts'
import { profileIds } from '../../engine/profiles/registry.ts'
import { inEnglish, type Translate } from '../../view/translate.ts'
import { buildProfiles } from './build-profiles.ts'
import { buildRules, phrasesIn } from './build-rules.ts'
import { checkTree } from './check.ts'
import { childOf, itemsOf, knownIn, textOf } from './known.ts'
import type { Complain, Complaint, HouseProblem } from './problem.ts'
import { houseSchema } from './schema.ts'
import { type Tree, yamlTree } from './yaml-tree.ts'

export interface FileProfile {
  /** Relative to the file's folder. */
  readonly glob: string
  readonly profile: string
}

export interface HouseConfig {
  readonly house: HouseStyle
  /** The first glob that matches a draft tells its kind. */
  readonly files: readonly FileProfile[]
  /** Globs, relative to the file's folder, of files that are left alone. */
  readonly ignore: readonly string[]
}

export interface HouseResult {
  readonly config: HouseConfig
  /** In the order of the file. */
  readonly problems: readonly HouseProblem[]
}

/** Nobody mends more at once. */
const mostProblems = 200

const textsIn = (tree: Tree | undefined): string[] => itemsOf(tree).flatMap(item => textOf(item) ?? [])

/** One text or a list of them. */
const oneOrMore = (tree: Tree | undefined): string[] => {
  const single = textOf(tree)
  return single === undefined ? textsIn(tree) : [single]
}

function purposesIn(root: Tree | undefined, known: ReadonlySet<string>): readonly HousePurpose[] {
  const byKind = childOf(root, 'purposes')
  const own = (byKind?.kind === 'map' ? byKind.entries : [])
    .filter(({ key }) => known.has(key))
    .flatMap(({ key, value }) => oneOrMore(value).map(text => ({ text, profile: key })))
  return [...own, ...oneOrMore(childOf(root, 'purpose')).map(text => ({ text }))]
}

const isSeverity = (text: string | undefined): text is HouseSeverity =>
  text === 'off' || text === 'hint' || text === 'information'

function severityIn(root: Tree | undefined): ReadonlyMap<string, HouseSeverity> {
  const tree = childOf(root, 'severity')
  const entries = tree?.kind === 'map' ? tree.entries : []
  return new Map(
    entries.flatMap(({ key, value }) => {
      const choice = textOf(value)
      return isSeverity(choice) ? [[key, choice] as const] : []
    }),
  )
}

function filesIn(root: Tree | undefined, known: ReadonlySet<string>): readonly FileProfile[] {
  const tree = childOf(root, 'files')
  return (tree?.kind === 'map' ? tree.entries : []).flatMap(({ key, value }) => {
    const profile = textOf(value)
    return profile !== undefined && known.has(profile) ? [{ glob: key, profile }] : []
  })
}

function build(root: Tree | undefined, complain: Complain): HouseConfig {
  const profiles = buildProfiles(root, complain)
  const known = new Set([...profileIds, ...profiles.map(({ id }) => id)])
  return {
    house: {
      profiles,
      purposes: purposesIn(root, known),
      values: phrasesIn(childOf(root, 'values'), complain),
      names: phrasesIn(childOf(root, 'houseNames'), complain),
      rules: buildRules(root, complain),
      severity: severityIn(root),
    },
    files: filesIn(root, known),
    ignore: textsIn(childOf(root, 'ignore')),
  }
}

/** The YAML parser may point between the two halves of a Windows line end; the line ends before both. */
const outsideLineEnd = (text: string, at: number): number =>
  text.slice(at - 1, at + 1) === '\r\n' ? at - 1 : at

/** Any text gives a configuration; nothing throws, and nothing in the text runs. */
export function readHouseStyle(text: string, t: Translate = inEnglish): HouseResult {
  const complaints: Complaint[] = []
  const complain: Complain = Object.assign((complaint: Complaint) => void complaints.push(complaint), { t })
  const tree = yamlTree(text, complain)
  const root = tree && checkTree(tree, houseSchema, t('The file'), { known: knownIn(tree), complain })
  const config = build(root, complain)
  const positionAt = positionsOf(text)
  const broken = complaints.filter(each => each.broken)
  const isEcho = ({ start, end }: Complaint): boolean =>
    broken.some(each => start <= each.end && each.start < end)
  const problems = complaints
    .filter(each => each.broken || !isEcho(each))
    .map(({ broken, ...complaint }) => complaint)
    .map(complaint => ({ ...complaint, start: outsideLineEnd(text, complaint.start) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .slice(0, mostProblems)
    .map(complaint => ({ ...complaint, ...positionAt(complaint.start) }))
  return { config, problems }
}
