/** Report → the parts of the panel, each with a key, so that only what changed is drawn anew. */

import type { Question, ReportFinding } from '../../engine/index.ts'
import {
  balanceAxis,
  html,
  isJudged,
  type Lead,
  type Markup,
  nothing,
  paragraphStrip,
  paragraphTable,
  questionCards,
  quotation,
  type Shown,
  stripKey,
  toHtml,
} from '../charts/index.ts'
import { gapsIn, gapsInWords } from '../filling-in.ts'
import { balanceInWords, kindInWords, stanceInWords } from '../reading-words.ts'
import type { Translate } from '../translate.ts'
import { verdictWords } from '../words.ts'
import { finishMarkup, toFillIn } from './finish.ts'
import type { PanelAction, PanelSection } from './messages.ts'

export interface PanelDraft extends Omit<Shown, 'lead'> {
  /** The file's name. */
  readonly name: string
  readonly ruleTitle: (rule: string) => string
  readonly messageOf: (finding: ReportFinding) => string
}

const quotedWidth = 110

/** Buttons, for they act on the editor; the page's script tells the extension which place was meant. */
const lead = ({ to, className, label, content }: Lead): Markup =>
  label === undefined
    ? html`<button type="button" class="${className}" data-kind="go" data-start="${to.start}" data-end="${to.end}">${content}</button>`
    : html`<button type="button" class="${className}" data-kind="go" data-start="${to.start}" data-end="${to.end}" aria-label="${label}" title="${label}">${content}</button>`

const act = (action: PanelAction, name: string, words: string): Markup =>
  html`<button type="button" class="${name}" data-kind="act" data-action="${action}">${words}</button>`

const fixOf = (finding: ReportFinding, t: Translate): Markup =>
  html`<button type="button" class="panel-fix" data-kind="fix" data-start="${finding.start}" data-end="${finding.end}" aria-label="${t('Ways to change this')}">${t('Change …')}</button>`

function head({ name, kind, report, t }: PanelDraft): Markup {
  return html`<div class="panel-head"><span class="panel-name" title="${name}">${name}</span>${act('chooseProfile', 'panel-kind', t(kind.title))}</div><span class="lens-hidden">${kindInWords(kind, report.profileFrom, t)}</span>`
}

/** Says already how many asks there are; to count them in another way beside it would only puzzle. */
const countsAsks = 'direction-without-why'

/** What the verdict rests on, in one line. */
function because({ report, messageOf, t }: PanelDraft): string {
  const counted = report.findings.find(({ rule, visible }) => visible && rule === countsAsks)
  if (counted && isJudged(report.reading)) return messageOf(counted)
  const asks = report.sentences.filter(({ directing }) => directing >= 1)
  const reasoned = asks.filter(({ reason }) => reason).length
  if (!isJudged(report.reading)) {
    return report.reading.verdict === 'informing'
      ? t('Few sentences ask for anything or move anyone.')
      : t('A few more sentences, and there is something to weigh.')
  }
  if (asks.length === 0) return t('Nothing is asked for.')
  if (asks.length === 1)
    return reasoned === 1 ? t('One ask, with its reason.') : t('One ask, without a reason.')
  if (reasoned === 0) return t('{0} asks, none with its reason.', asks.length)
  if (reasoned === 1) return t('{0} asks, one with its reason.', asks.length)
  return t('{0} asks, {1} with their reason.', asks.length, reasoned)
}

function verdict(draft: PanelDraft): Markup {
  const { report, t } = draft
  return html`<h2 class="panel-verdict">${t(verdictWords[report.reading.verdict])}</h2><p class="panel-because">${because(draft)}</p>`
}

function balance(shown: Shown): Markup {
  const { report, t } = shown
  const words = isJudged(report.reading)
    ? html`<p class="lens-hidden">${balanceInWords(report.reading, t)}</p>`
    : nothing
  return html`${balanceAxis(shown)}${words}`
}

function addWords(question: Question, t: Translate): string {
  const words: Readonly<Record<Question, string>> = {
    why: t('Add a reason'),
    where: t('Add a picture of it'),
    how: t('Add the way'),
    next: t('Add a next step'),
  }
  return words[question]
}

function questions(shown: Shown): Markup {
  const { t } = shown
  const offer = (question: Question): Markup =>
    html`<button type="button" class="panel-add" data-kind="add" data-question="${question}" aria-label="${addWords(question, t)}" title="${addWords(question, t)}">${t('Add')}</button>`
  return html`<h3>${t('Four questions')}</h3>${questionCards(shown, offer)}`
}

function strip(shown: Shown): Markup {
  const { t, report } = shown
  if (report.sentences.length === 0) return nothing
  return html`<h3>${t('The draft, paragraph by paragraph')}</h3><div class="panel-strip">${paragraphStrip(shown)}</div>${stripKey(t)}${paragraphTable(shown)}`
}

function moved({ messageOf }: PanelDraft, shown: Shown): Markup {
  const { t, report } = shown
  const entries = report.reading.moved.flatMap(index => {
    const sentence = report.sentences[index]
    if (!sentence) return []
    const finding = report.findings.find(each => each.visible && each.sentence === index)
    const note = finding ? messageOf(finding) : stanceInWords(sentence.stance, t)
    const content = html`${quotation(shown, sentence, quotedWidth)}<span class="panel-note">${note}</span>`
    return [
      html`<li class="panel-does-${sentence.stance}">${shown.lead({ to: sentence, className: 'panel-entry', content })}${finding ? fixOf(finding, t) : nothing}</li>`,
    ]
  })
  return entries.length === 0
    ? nothing
    : html`<h3>${t('What weighs most')}</h3><ul class="panel-list">${entries}</ul>`
}

function warnings(draft: PanelDraft, shown: Shown): Markup {
  const { report, t, ruleTitle, messageOf } = draft
  const entries = report.reading.warnings.map(rule => {
    const finding = report.findings.find(each => each.rule === rule)
    const content = html`<span class="panel-title">${ruleTitle(rule)}</span>${finding ? html`<span class="panel-note">${messageOf(finding)}</span>` : nothing}`
    if (!finding) return html`<li>${content}</li>`
    return html`<li>${shown.lead({ to: finding, className: 'panel-entry', content })}${finding.visible ? fixOf(finding, t) : nothing}</li>`
  })
  return entries.length === 0
    ? nothing
    : html`<h3>${t('About the whole draft')}</h3><ul class="panel-list">${entries}</ul>`
}

function stillToFillIn({ t }: PanelDraft, gaps: number): Markup {
  return html`<h2 class="panel-verdict">${gapsInWords(gaps, t)}</h2><p class="panel-because">${t('Put your words in their place, and this shows how the draft reads.')}</p>`
}

/** A skeleton has no reading yet: only what is still to be done. */
const skeletonSections = (draft: PanelDraft, gaps: number): readonly PanelSection[] => [
  { key: 'head', html: toHtml(head(draft)) },
  { key: 'verdict', html: toHtml(stillToFillIn(draft, gaps)) },
  { key: 'fill', html: toHtml(toFillIn({ ...draft, lead })) },
]

export function draftSections(draft: PanelDraft): readonly PanelSection[] {
  const gaps = gapsIn(draft.report)
  if (gaps > 0) return skeletonSections(draft, gaps)
  const shown: Shown = { ...draft, lead }
  const parts: readonly (readonly [string, Markup])[] = [
    ['head', head(draft)],
    ['verdict', verdict(draft)],
    ['balance', balance(shown)],
    ['questions', questions(shown)],
    ['strip', strip(shown)],
    ['moved', moved(draft, shown)],
    ['warnings', warnings(draft, shown)],
    ['finish', finishMarkup(shown)],
  ]
  return parts.map(([key, markup]) => ({ key, html: toHtml(markup) }))
}

/** What stands there while there is nothing to tell. */
export function welcomeSections(
  state: 'none' | 'offered' | 'snoozed' | 'reading',
  t: Translate,
): readonly PanelSection[] {
  const say = (title: string, words: string, more: Markup = nothing): readonly PanelSection[] => [
    { key: 'welcome', html: toHtml(html`<h2 class="panel-verdict">${title}</h2><p>${words}</p>${more}`) },
  ]
  if (state === 'reading') return say(t('Reading the draft …'), t('This takes a moment the first time.'))
  if (state === 'snoozed') {
    return say(
      t('Snoozed'),
      t('No marks and no reading for now.'),
      act('wake', 'panel-button', t('Read the draft again')),
    )
  }
  if (state === 'offered') {
    return say(
      t('This file is left alone'),
      t('Leadership Lens reads memos and announcements, and any other text when you ask.'),
      act('review', 'panel-button', t('Review this draft')),
    )
  }
  return say(
    t('No draft is open'),
    t(
      'Open a memo, and this shows how it reads: what it directs, what it influences, and which of a reader’s four questions it answers.',
    ),
    html`${act('newMemo', 'panel-button', t('New memo from a template'))}${act('openSample', 'panel-button panel-quiet', t('Open a sample memo'))}`,
  )
}
