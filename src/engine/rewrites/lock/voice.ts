/**
 * One way of saying the same duty: "Exceptions must be approved by the director before Friday." and "The director must
 * approve exceptions before Friday." Exact: whatever else differs is no turn of the voice.
 */

import { actOf } from '../../lexicons/acts.ts'

const passive =
  /^(?<what>[^.,;:!?()]{2,120}?) (?<modal>must|should|will|shall) be (?<act>[a-z]+) by (?<who>[^.,;:!?()]{2,80})\.$/u

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** @returns true where `after` says in the active what `before` says in the passive, word for word */
export function isTurned(before: string, after: string): boolean {
  const { what = '', modal = '', act = '', who = '' } = passive.exec(before)?.groups ?? {}
  const base = actOf.get(act)
  if (!base) return false
  const words = who.split(' ')
  // Where the actor ends and the rest begins, the rewrite says.
  return words.some((_, i) => {
    const agent = words.slice(0, i + 1).join(' ')
    const rest = words.slice(i + 1).join(' ')
    return same(after, `${agent} ${modal} ${base} ${what}${rest === '' ? '' : ` ${rest}`}.`)
  })
}
