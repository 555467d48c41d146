/** What happened to a duty, in one sentence. */

import type { DutyChange } from '../../compare/index.ts'
import type { Translate } from '../translate.ts'

const rankWords = ['allowed', 'asked for', 'called for', 'required'] as const

const inWords = (value: string | number | undefined, t: Translate): string =>
  typeof value === 'number' ? t(rankWords[value] ?? 'required') : (value ?? '')

function forceInWords({ before, after, verb }: DutyChange, t: Translate): string {
  const what = verb === undefined ? t('The duty') : t('“{0}”', verb)
  if (after === undefined) return t('{0} was {1} and no longer is.', what, inWords(before, t))
  if (before === undefined) return t('{0} is now {1}.', what, inWords(after, t))
  return t('{0} was {1} and is now {2}.', what, inWords(before, t), inWords(after, t))
}

function banInWords({ shift, before, verb }: DutyChange, t: Translate): string {
  if (shift === 'weakened') return t('What was forbidden no longer is.')
  if (before === 0) return t('What was allowed is now forbidden.')
  if (before !== undefined) return t('What was asked for is now forbidden.')
  return verb === undefined ? t('Something is now forbidden.') : t('“{0}” is now forbidden.', verb)
}

export function dutyInWords(change: DutyChange, t: Translate): string {
  const { matter, shift, before, after } = change
  if (matter === 'force') return forceInWords(change, t)
  if (matter === 'ban') return banInWords(change, t)
  if (matter === 'duty')
    return shift === 'weakened' ? t('A duty went with this sentence.') : t('A duty came with this sentence.')
  if (matter === 'condition' && before === undefined)
    return t('There is a way out now: “{0}”.', inWords(after, t))
  if (matter === 'condition' && after === undefined)
    return t('The way out is gone: “{0}”.', inWords(before, t))
  if (after === undefined) {
    if (matter === 'owner') return t('It no longer says who: “{0}” is gone.', inWords(before, t))
    return t('“{0}” is gone.', inWords(before, t))
  }
  if (before === undefined) return t('“{0}” is new.', inWords(after, t))
  return t('“{0}” became “{1}”.', inWords(before, t), inWords(after, t))
}
