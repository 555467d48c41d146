/** Whether a sentence lays anything on anybody. */

import type { Sentence } from '../draft.ts'
import { bansOf } from './bans.ts'
import { standingOrders, willCommands } from './commands.ts'
import { imperativesOf } from './imperatives.ts'
import { mandateDuties } from './mandates.ts'
import { modalDuties } from './modal-duties.ts'

const any = (all: Iterable<unknown>): boolean => !all[Symbol.iterator]().next().done

export const lays = (sentence: Sentence): boolean =>
  imperativesOf(sentence).length > 0 ||
  modalDuties(sentence).length > 0 ||
  mandateDuties(sentence).length > 0 ||
  willCommands(sentence).length > 0 ||
  standingOrders(sentence).length > 0 ||
  any(bansOf(sentence)) ||
  // "Every invoice, without exception, goes through the portal."
  sentence.clauses.some(
    ({ subject, mood }) =>
      mood === 'declarative' &&
      /^(?:every|all|each)$/.test(sentence.tokens[subject.first]?.lower ?? '') &&
      subject.kind !== 'we',
  )
