/** All rules, sorted by side and name. A test proves that files, ids and documentation pages agree. */

import type { Rule } from '../rule.ts'
import { absolutePressure } from './directing/absolute-pressure.ts'
import { authorityAppeal } from './directing/authority-appeal.ts'
import { contingentExchange } from './directing/contingent-exchange.ts'
import { controllingPresumption } from './directing/controlling-presumption.ts'
import { deonticModal } from './directing/deontic-modal.ts'
import { expectationAssertion } from './directing/expectation-assertion.ts'
import { imperativeBald } from './directing/imperative-bald.ts'
import { nominalMandate } from './directing/nominal-mandate.ts'
import { passiveMandate } from './directing/passive-mandate.ts'
import { prohibition } from './directing/prohibition.ts'
import { sanctionThreat } from './directing/sanction-threat.ts'
import { softenedDirective } from './directing/softened-directive.ts'
import { surveillance } from './directing/surveillance.ts'
import { unexplainedDeadline } from './directing/unexplained-deadline.ts'
import { youWillCommand } from './directing/you-will-command.ts'
import { emptyBecause } from './document/empty-because.ts'
import { ambitiousGoal } from './influencing/ambitious-goal.ts'
import { collectiveIdentity } from './influencing/collective-identity.ts'
import { collectiveSentiment } from './influencing/collective-sentiment.ts'
import { confidenceEfficacy } from './influencing/confidence-efficacy.ts'
import { purposeRationale } from './influencing/purpose-rationale.ts'
import { valuesConviction } from './influencing/values-conviction.ts'
import { visionImage } from './influencing/vision-image.ts'

export const rules: readonly Rule[] = [
  absolutePressure,
  authorityAppeal,
  contingentExchange,
  controllingPresumption,
  deonticModal,
  expectationAssertion,
  imperativeBald,
  nominalMandate,
  passiveMandate,
  prohibition,
  sanctionThreat,
  softenedDirective,
  surveillance,
  unexplainedDeadline,
  youWillCommand,
  ambitiousGoal,
  collectiveIdentity,
  collectiveSentiment,
  confidenceEfficacy,
  purposeRationale,
  valuesConviction,
  visionImage,
  emptyBecause,
]
