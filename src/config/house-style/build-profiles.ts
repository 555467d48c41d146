/** The house's own kinds of message: a built-in one, and what differs. */

import type { Profile } from '../../engine/profiles/profile.ts'
import { profileIds, profileOf } from '../../engine/profiles/registry.ts'
import type { Question } from '../../engine/report.ts'
import { childOf, itemsOf, scalarOf, textOf } from './known.ts'
import type { Complain } from './problem.ts'
import type { Tree } from './yaml-tree.ts'

const questions: readonly Question[] = ['why', 'where', 'how', 'next']

function rangeOf(tree: Tree | undefined, complain: Complain): readonly [number, number] | undefined {
  const [from, to] = itemsOf(tree).map(item => Number(scalarOf(item)?.value))
  if (!tree || from === undefined || to === undefined) return undefined
  if (from < to) return [from, to]
  const message = complain.t('`range` takes the smaller number first; the range it extends stands in.')
  complain({ start: tree.start, end: tree.end, message, leftOut: true })
  return undefined
}

function asksOf(tree: Tree | undefined): readonly Question[] | undefined {
  if (!tree) return undefined
  const named = new Set(itemsOf(tree).map(textOf))
  return questions.filter(question => named.has(question))
}

function flagOf(tree: Tree | undefined): boolean | undefined {
  const value = scalarOf(tree)?.value
  return typeof value === 'boolean' ? value : undefined
}

/** "town-hall" → "Town hall" */
const titleFrom = (id: string): string => (id.charAt(0).toUpperCase() + id.slice(1)).replace(/-/g, ' ')

function toProfile(tree: Tree, id: string, complain: Complain): Profile {
  const base = profileOf(textOf(childOf(tree, 'extends')) ?? 'general')
  return {
    id,
    title: textOf(childOf(tree, 'title')) ?? titleFrom(id),
    description: textOf(childOf(tree, 'description')) ?? base.description,
    range: rangeOf(childOf(tree, 'range'), complain) ?? base.range,
    asks: asksOf(childOf(tree, 'asks')) ?? base.asks,
    locked: flagOf(childOf(tree, 'locked')) ?? base.locked,
    ordersAreNormal: flagOf(childOf(tree, 'ordersAreNormal')) ?? base.ordersAreNormal,
    source: complain.t('house style'),
  }
}

/** @param root the checked tree */
export function buildProfiles(root: Tree | undefined, complain: Complain): readonly Profile[] {
  const found = new Map<string, Profile>()
  for (const tree of itemsOf(childOf(root, 'profiles'))) {
    const place = scalarOf(childOf(tree, 'id'))
    const id = textOf(place)
    if (!place || id === undefined) continue
    const isOwn = found.has(id)
    if (!isOwn && !profileIds.has(id)) found.set(id, toProfile(tree, id, complain))
    else {
      const message = isOwn
        ? complain.t('Another profile here is called `{0}` already; this one is left out.', id)
        : complain.t('A built-in profile is called `{0}` already; this one is left out.', id)
      complain({ start: place.start, end: place.end, message, leftOut: true })
    }
  }
  return [...found.values()]
}
