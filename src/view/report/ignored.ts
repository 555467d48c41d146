/** What the writer's own comments keep from being marked. */

import { commentsIn } from '../lens-comments.ts'
import type { Translate } from '../translate.ts'
import { ruleTitle } from './draft.ts'

export interface Ignored {
  readonly start: number
  readonly words: string
}

/** `lens-ignore` and `lens-keep`, each with the rules that it names. */
export function ignoredIn(text: string, t: Translate): readonly Ignored[] {
  return commentsIn(text).flatMap(({ kind, words, start }) => {
    if (kind === 'profile') return []
    if (kind === 'keep') return [{ start, words: t('What follows is kept as it is written.') }]
    const rules = words.map(ruleTitle).join(', ')
    return [
      { start, words: rules === '' ? t('Every rule, for what follows.') : t('For what follows: {0}', rules) },
    ]
  })
}
