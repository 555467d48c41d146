/** The profiles and rules that a house style may name: the built-in ones and the file's own. */

import { housePrefix } from '../../engine/house/house-style.ts'
import { rules } from '../../engine/rules/registry.ts'
import { builtInProfiles, type Choice, type Known } from './schema.ts'
import type { Scalar, Tree } from './yaml-tree.ts'

/** The id, without its prefix, of the rule behind `prefer`. */
export const preferredRule = 'preferred'

export const preferredMeaning = 'The phrases under `prefer`.'

const builtInRules: readonly Choice[] = rules.map(({ id, title, detects }) => ({
  name: id,
  description: `${title}: ${detects}`,
}))

export function childOf(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === 'map' ? tree.entries.find(entry => entry.key === key)?.value : undefined
}

export const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : [])

export const scalarOf = (tree: Tree | undefined): Scalar | undefined =>
  tree?.kind === 'scalar' && tree.value !== null ? tree : undefined

export const textOf = (tree: Tree | undefined): string | undefined => {
  const scalar = scalarOf(tree)
  return scalar && String(scalar.value)
}

function ownChoices(entries: readonly Tree[], about: string, prefix = ''): Choice[] {
  return entries.flatMap(entry => {
    const id = textOf(childOf(entry, 'id'))
    const description = textOf(childOf(entry, about)) ?? ''
    return id === undefined ? [] : [{ name: prefix + id, description }]
  })
}

/** @param tree of the file as it is being written, checked or not */
export function knownIn(tree: Tree | undefined): Known {
  const ownRules = ownChoices(itemsOf(childOf(tree, 'rules')), 'message', housePrefix)
  const preferred = { name: housePrefix + preferredRule, description: preferredMeaning }
  return {
    profiles: [...builtInProfiles, ...ownChoices(itemsOf(childOf(tree, 'profiles')), 'description')],
    rules: [...builtInRules, ...ownRules, preferred],
  }
}
