/** Which strategies fit which finding, the best first: what adds, then what keeps, removes and softens. */

import type { Ask } from './ask.ts'
import type { Strategy } from './candidate.ts'
import { acknowledgeCost } from './strategies/acknowledge-cost.ts'
import { askAndExplain } from './strategies/ask-and-explain.ts'
import { bringTheReason } from './strategies/bring-the-reason.ts'
import { chooseMeans } from './strategies/choose-means.ts'
import { cutDevice, opensWithDevice } from './strategies/cut-device.ts'
import { cutPreamble, opensWithPreamble } from './strategies/cut-preamble.ts'
import { cutPressure } from './strategies/cut-pressure.ts'
import { cutQuestion } from './strategies/cut-question.ts'
import { dateNotPressure } from './strategies/date-not-pressure.ts'
import { deadlineToMilestone } from './strategies/deadline-to-milestone.ts'
import { deepenTheWhy } from './strategies/deepen-the-why.ts'
import { doInstead } from './strategies/do-instead.ts'
import { expectationToConfidence } from './strategies/expectation-to-confidence.ts'
import { fillOwnerDate } from './strategies/fill-owner-date.ts'
import { giveTheReason, placeTheReason } from './strategies/give-the-reason.ts'
import { imageTheVision } from './strategies/image-the-vision.ts'
import { joinTheReason } from './strategies/join-the-reason.ts'
import { leadByCommitment } from './strategies/lead-by-commitment.ts'
import { listTheAsks } from './strategies/list-the-asks.ts'
import { lowerTheVoice } from './strategies/lower-the-voice.ts'
import { mandateToChoice } from './strategies/mandate-to-choice.ts'
import { nameTheAgent } from './strategies/name-the-agent.ts'
import { nameTheObligation, plainlyMust } from './strategies/name-the-obligation.ts'
import { nameTheOwner } from './strategies/name-the-owner.ts'
import { offerHelpFirst, ownHelpFirst } from './strategies/offer-help-first.ts'
import { oneValue } from './strategies/one-value.ts'
import { openTheDraft } from './strategies/open-the-draft.ts'
import { openWithWhy } from './strategies/open-with-why.ts'
import { ownAlternative } from './strategies/own-alternative.ts'
import { plainMust } from './strategies/plain-must.ts'
import { resourceTheAsk } from './strategies/resource-the-ask.ts'
import { sayBecause } from './strategies/say-because.ts'
import { sayItPlainly } from './strategies/say-it-plainly.ts'
import { sayWhatIsOpen } from './strategies/say-what-is-open.ts'
import { sayWhere } from './strategies/say-where.ts'
import { sayWhoActs } from './strategies/say-who-acts.ts'
import { sayYou } from './strategies/say-you.ts'
import { ownWhyFirst, separateSanction } from './strategies/separate-sanction.ts'
import { shareOwnership } from './strategies/share-ownership.ts'
import { specificThanks } from './strategies/specific-thanks.ts'
import { tieTheReason } from './strategies/tie-the-reason.ts'
import { unbundleTheAsk } from './strategies/unbundle-the-ask.ts'
import { vagueToDate } from './strategies/vague-to-date.ts'

/** The draft's own reason. */
const ownReason: readonly Strategy[] = [
  openWithWhy,
  sayBecause,
  joinTheReason,
  tieTheReason,
  bringTheReason,
  giveTheReason,
  openTheDraft,
]
/** It comes before a place for one. */
const reasons: readonly Strategy[] = [...ownReason, placeTheReason]
const usual: readonly Strategy[] = [...reasons, askAndExplain]

const byRule: Readonly<Record<string, readonly Strategy[]>> = {
  'imperative-bald': [...usual, chooseMeans],
  'softened-directive': usual,
  'deontic-modal': [
    ...reasons,
    sayWhoActs,
    plainMust,
    mandateToChoice,
    shareOwnership,
    askAndExplain,
    leadByCommitment,
  ],
  'you-will-command': [...reasons, mandateToChoice, askAndExplain, leadByCommitment],
  'passive-mandate': [...reasons, sayWhoActs, plainMust, nameTheAgent, askAndExplain],
  'nominal-mandate': [...reasons, nameTheObligation, plainMust],
  prohibition: [ownAlternative, ...ownReason, doInstead, placeTheReason],
  'sanction-threat': [ownHelpFirst, ownWhyFirst, offerHelpFirst, separateSanction],
  'authority-appeal': [...reasons, nameTheAgent, acknowledgeCost],
  'expectation-assertion': [...reasons, expectationToConfidence, askAndExplain],
  'absolute-pressure': [dateNotPressure, ...reasons, askAndExplain],
  surveillance: reasons,
  'controlling-presumption': [cutDevice, acknowledgeCost],
  'contingent-exchange': reasons,
  'unexplained-deadline': [...ownReason, deadlineToMilestone, placeTheReason],
  'direction-without-why': usual,
  'order-pile-up': [...ownReason, listTheAsks, placeTheReason],
  'late-why': usual,
  'why-missing': usual,
  'vision-without-direction': [fillOwnerDate],
  'next-missing': [fillOwnerDate],
  'where-missing': [sayWhere],
  'how-missing': [resourceTheAsk],
  'blurry-vision': [imageTheVision],
  'threat-before-help': [ownHelpFirst, ownWhyFirst, offerHelpFirst],
  'fake-consultation': [sayWhatIsOpen],
  'ask-inside-thanks': [unbundleTheAsk],
  'empty-because': [deepenTheWhy],
  'pseudo-we': [sayYou, nameTheAgent],
  'thanks-as-order': [specificThanks],
  'value-overload': [oneValue],
  'device-stacking': [cutQuestion],
  'vague-owner': [nameTheOwner],
  'vague-date': [vagueToDate],
}

/** What only makes noise goes before anything is added. */
const noise: readonly Strategy[] = [cutPreamble, lowerTheVoice, cutPressure]
/** The same duty in plain words. */
const plain: readonly Strategy[] = [sayWhoActs, plainMust, plainlyMust, nameTheAgent, sayItPlainly]
const isOfSentence = ({ ofDraft, rule }: Ask): boolean => !ofDraft && rule in byRule

const softens: ReadonlySet<Strategy> = new Set([askAndExplain, mandateToChoice, shareOwnership])
const opensPlaces: ReadonlySet<Strategy> = new Set([
  acknowledgeCost,
  chooseMeans,
  doInstead,
  expectationToConfidence,
  leadByCommitment,
  offerHelpFirst,
  placeTheReason,
  separateSanction,
])

/** What the draft's own words do within the ask's paragraph. */
const nearby: readonly Strategy[] = [ownAlternative, openWithWhy, sayBecause, joinTheReason]
/** Rules that find what is wrong however the draft as a whole reads. */
const alwaysWrong = /^(?:sanction-threat|controlling-presumption|vague-date|vague-owner|pseudo-we)$/

/**
 * An ask without a mark stands in a draft that is in its range, or beside stronger ones: nothing is wrong with it but
 * its wording, so nothing is fetched from afar, softened or asked for there.
 */
const isQuiet = ({ marked, ofDraft, rule, judged, index }: Ask): boolean =>
  !marked &&
  !ofDraft &&
  !alwaysWrong.test(rule) &&
  !judged.report.findings.some(
    ({ visible, side, sentence }) => visible && side === 'directing' && sentence === index,
  )

export function strategiesFor(ask: Ask): readonly Strategy[] {
  if (opensWithDevice(ask)) return isOfSentence(ask) ? [cutDevice] : []
  const own = byRule[ask.rule] ?? []
  if (!isOfSentence(ask)) return opensWithPreamble(ask) ? [] : own
  if (opensWithPreamble(ask)) return noise
  if (isQuiet(ask)) return [...nearby, ...plain, ...noise]
  // What needs nothing from the writer comes first; what softens needs his pick.
  const finished = own.filter(strategy => !opensPlaces.has(strategy) && !softens.has(strategy))
  const others = [opensPlaces, softens].flatMap(set => own.filter(strategy => set.has(strategy)))
  return [...finished, ...plain, ...noise, ...others]
}
