/** What a sentence obliges to, as the meaning lock sees it: for whoever compares two versions of one. */

import { conditions, negations } from './rewrites/lock/frame.ts'
import { scoped } from './rewrites/lock/kept.ts'
import { ownersOf } from './rewrites/lock/owners.ts'
import { ranksOf } from './rewrites/lock/ranks.ts'
import { lockWords } from './rewrites/lock/words.ts'

export interface Duty {
  /** 3 must; 2 have to, will; 1 asked, should; 0 may. */
  readonly rank: 0 | 1 | 2 | 3
  /** The verb it rules; '' where it rules none ("is mandatory"). */
  readonly verb: string
  /** Forbids what the verb says, or all but some of it ("only"). */
  readonly ban: boolean
}

export interface Obligation {
  readonly duties: readonly Duty[]
  /** Who must act, as each duty's wording says it; an order names nobody. */
  readonly owners: readonly string[]
  /** "if", "unless" … each with the word behind it. */
  readonly conditions: readonly string[]
}

const nobody: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing', 'only'])

/** Plain patterns, no tags: the same text is always read the same way. */
export function obligationOf(text: string): Obligation {
  const words = lockWords(text)
  const denied = new Set(scoped(words, negations))
  const opensWithNo = /^(?:no|none)\b/i.test(text.trim())
  const excludes = opensWithNo || words.some(({ lower }) => nobody.has(lower))
  const duties = ranksOf(words).map(({ rank, verb }): Duty => {
    const ban = excludes || ['not', 'never', 'no'].some(no => denied.has(`${no} ${verb}`))
    // "You may not enter" binds as "you must not enter" does.
    return { rank: ban && rank === 0 ? 3 : rank, verb, ban }
  })
  return { duties, owners: ownersOf(text), conditions: scoped(words, conditions) }
}
