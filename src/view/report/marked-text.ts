/** The draft's text, every character of it, with its findings marked and numbered. */

import { html, type Markup, nothing } from '../charts/index.ts'
import type { ReportedDraft, ReportedFinding } from './draft.ts'

interface Cut {
  opens: number
  closes: number
  /** Numbers of the findings that end here. */
  readonly numbers: number[]
  isSentence: boolean
}

function cutsOf({ report }: ReportedDraft, findings: readonly ReportedFinding[]): ReadonlyMap<number, Cut> {
  const cuts = new Map<number, Cut>()
  const at = (offset: number): Cut => {
    const cut = cuts.get(offset) ?? { opens: 0, closes: 0, numbers: [], isSentence: false }
    cuts.set(offset, cut)
    return cut
  }
  for (const { start } of report.sentences) at(start).isSentence = true
  findings.forEach(({ start, end }, index) => {
    at(start).opens++
    const last = at(end)
    last.closes++
    last.numbers.push(index + 1)
  })
  return cuts
}

/** What the draft says of itself to programs; no reader reads it. */
const frontMatter = /^---[ \t]*\r?\n(?:(?!---)[^\r\n]*\r?\n){0,60}---[ \t]*(?:\r?\n)+/

/**
 * Findings may overlap: their marks run together, and each one's number stands where it ends.
 * @param id of the draft in the page
 */
export function markedText(draft: ReportedDraft, findings: readonly ReportedFinding[], id: string): Markup {
  const { text } = draft
  const parts: Markup[] = []
  let depth = 0
  const front = frontMatter.exec(text)?.[0] ?? ''
  if (front !== '') parts.push(html`<span class="front">${front}</span>`)
  let from = front.length
  const upTo = (to: number): void => {
    const part = text.slice(from, to)
    if (part !== '') parts.push(depth > 0 ? html`<mark>${part}</mark>` : html`${part}`)
    from = to
  }
  for (const [offset, cut] of [...cutsOf(draft, findings)].toSorted(([a], [b]) => a - b)) {
    upTo(offset)
    for (const number of cut.numbers)
      parts.push(
        html`<sup id="${id}-mark-${number}"><a class="number" href="#${id}-finding-${number}">${number}</a></sup>`,
      )
    parts.push(cut.isSentence ? html`<span id="${id}-at-${offset}"></span>` : nothing)
    depth += cut.opens - cut.closes
  }
  upTo(text.length)
  return html`<div class="text" dir="auto">${parts}</div>`
}
