/** How asking a model ended, in one calm line. None of these changed anything. */

import type { Translate } from '../view/translate.ts'

export type Ending =
  | 'no-model'
  | 'no-finding'
  | 'nothing-holds'
  | 'rubbish'
  | 'timeout'
  | 'refused'
  | 'failed'
  | 'changed'

export function endingLine(ending: Ending, model: string, t: Translate): string {
  switch (ending) {
    case 'no-model':
      return t('No language model is available here. Nothing was sent.')
    case 'no-finding':
      return t('There is no mark at the cursor to rewrite.')
    case 'nothing-holds':
      return t('{0} found no wording that keeps the meaning and reads better. The draft is as it was.', model)
    case 'rubbish':
      return t('{0} gave no answer that can be used. The draft is as it was.', model)
    case 'timeout':
      return t('{0} did not answer in time. The draft is as it was.', model)
    case 'refused':
      return t('{0} may not be used or declined. The draft is as it was.', model)
    case 'failed':
      return t('{0} could not be reached. The draft is as it was.', model)
    case 'changed':
      return t('The draft has changed since {0} was asked. It is left as it is.', model)
    default:
      return ending satisfies never
  }
}
