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
import { askInsideThanks } from './document/ask-inside-thanks.ts'
import { blurryVision } from './document/blurry-vision.ts'
import { deviceStacking } from './document/device-stacking.ts'
import { directionWithoutWhy } from './document/direction-without-why.ts'
import { emptyBecause } from './document/empty-because.ts'
import { fakeConsultation } from './document/fake-consultation.ts'
import { leftoverPlaceholder } from './document/leftover-placeholder.ts'
import { orderPileUp } from './document/order-pile-up.ts'
import { pseudoWe } from './document/pseudo-we.ts'
import { thanksAsOrder } from './document/thanks-as-order.ts'
import { threatBeforeHelp } from './document/threat-before-help.ts'
import { vagueDate } from './document/vague-date.ts'
import { vagueOwner } from './document/vague-owner.ts'
import { valueOverload } from './document/value-overload.ts'
import { visionWithoutDirection } from './document/vision-without-direction.ts'
import { ambitiousGoal } from './influencing/ambitious-goal.ts'
import { choiceAutonomy } from './influencing/choice-autonomy.ts'
import { collectiveIdentity } from './influencing/collective-identity.ts'
import { collectiveSentiment } from './influencing/collective-sentiment.ts'
import { confidenceEfficacy } from './influencing/confidence-efficacy.ts'
import { continuityAssurance } from './influencing/continuity-assurance.ts'
import { contrast } from './influencing/contrast.ts'
import { inviteContribution } from './influencing/invite-contribution.ts'
import { metaphorAnalogy } from './influencing/metaphor-analogy.ts'
import { personalBenefit } from './influencing/personal-benefit.ts'
import { purposeRationale } from './influencing/purpose-rationale.ts'
import { recognition } from './influencing/recognition.ts'
import { rhetoricalQuestion } from './influencing/rhetorical-question.ts'
import { selfCommitment } from './influencing/self-commitment.ts'
import { storyAnecdote } from './influencing/story-anecdote.ts'
import { threePartList } from './influencing/three-part-list.ts'
import { urgencyStakes } from './influencing/urgency-stakes.ts'
import { valuesConviction } from './influencing/values-conviction.ts'
import { visionImage } from './influencing/vision-image.ts'
import { bridgeTaskVision } from './structure/bridge-task-vision.ts'
import { commanderIntent } from './structure/commander-intent.ts'
import { milestoneMetric } from './structure/milestone-metric.ts'
import { ownerActionDate } from './structure/owner-action-date.ts'
import { processSteps } from './structure/process-steps.ts'

export const rules: readonly Rule[] = [
  absolutePressure,
  askInsideThanks,
  authorityAppeal,
  contingentExchange,
  controllingPresumption,
  deonticModal,
  directionWithoutWhy,
  emptyBecause,
  expectationAssertion,
  imperativeBald,
  nominalMandate,
  orderPileUp,
  passiveMandate,
  prohibition,
  pseudoWe,
  sanctionThreat,
  softenedDirective,
  surveillance,
  thanksAsOrder,
  threatBeforeHelp,
  unexplainedDeadline,
  youWillCommand,
  ambitiousGoal,
  blurryVision,
  choiceAutonomy,
  collectiveIdentity,
  collectiveSentiment,
  confidenceEfficacy,
  continuityAssurance,
  contrast,
  deviceStacking,
  fakeConsultation,
  inviteContribution,
  metaphorAnalogy,
  personalBenefit,
  purposeRationale,
  recognition,
  rhetoricalQuestion,
  selfCommitment,
  storyAnecdote,
  threePartList,
  urgencyStakes,
  valueOverload,
  valuesConviction,
  visionImage,
  visionWithoutDirection,
  bridgeTaskVision,
  commanderIntent,
  leftoverPlaceholder,
  milestoneMetric,
  ownerActionDate,
  processSteps,
  vagueDate,
  vagueOwner,
]
