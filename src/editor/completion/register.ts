/** Completes what a draft can say to the lens: front matter, placeholders, comments. */

import * as vscode from 'vscode'
import type { LensLoader } from '../lens.ts'
import { headLines } from '../standing.ts'
import { t } from '../translate.ts'
import { type Place, placeOf } from './place.ts'

const selector: vscode.DocumentSelector = ['memo', 'markdown']
const again: vscode.Command = { command: 'editor.action.triggerSuggest', title: '' }

interface Offer {
  readonly label: string
  readonly about: string
  /** What is told beside the list. */
  readonly more?: string
  readonly text: string | vscode.SnippetString
  /** What follows is completed as well. */
  readonly goesOn?: boolean
}

function keys(nested: boolean): Offer[] {
  const offers: Offer[] = [
    { label: 'profile', about: t('The kind of message this is'), text: 'profile: ', goesOn: true },
    {
      label: 'purpose',
      about: t('What it is for; rewrites use these words as the reason'),
      text: 'purpose: ',
    },
  ]
  if (nested) return offers
  const own = t('Both keys where other tools have a “profile” of their own')
  return [
    ...offers,
    { label: 'leadership-lens', about: own, text: 'leadership-lens:\n  profile: ', goesOn: true },
  ]
}

function placeholders(): Offer[] {
  const hints = {
    why: t('the reason'),
    who: t('the owner or the readers'),
    when: t('the date'),
    what: t('the thing or the number'),
    how: t('the way'),
    where: t('where this leads'),
    story: t('what happened, to whom'),
    proof: t('what shows that it works'),
  }
  return Object.entries(hints).map(([label, about]) => ({
    label,
    about,
    text: new vscode.SnippetString().appendText(`[[${label}: `).appendPlaceholder(about).appendText(']]'),
  }))
}

const comments = (): Offer[] => [
  { label: 'lens-ignore', about: t('No marks on the next paragraph'), text: '<!-- lens-ignore -->' },
  {
    label: 'lens-ignore …',
    about: t('One rule leaves the next paragraph alone'),
    text: '<!-- lens-ignore ',
    goesOn: true,
  },
  {
    label: 'lens-keep',
    about: t('The next paragraph’s wording may not be softened'),
    text: '<!-- lens-keep -->',
  },
  {
    label: 'lens-profile',
    about: t('The kind of message this is'),
    text: '<!-- lens-profile: ',
    goesOn: true,
  },
]

/** How many characters behind the cursor are the editor's own doing: the closing of what was opened. */
function closingBehind(what: Place['what'], behind: string): number {
  if (what === 'placeholder') return /^\]{1,2}/.exec(behind)?.[0].length ?? 0
  return what === 'comment' ? (/^(?: ?-->|>)/.exec(behind)?.[0].length ?? 0) : 0
}

export function registerCompletion(loader: LensLoader): vscode.Disposable {
  async function offersFor(place: Place, behind: string): Promise<readonly Offer[]> {
    if (place.what === 'key') return keys(place.nested)
    if (place.what === 'placeholder') return placeholders()
    if (place.what === 'comment') return comments()
    const lens = await loader.load().catch(() => undefined)
    if (!lens) return []
    const isComment = /^[ \t]*-->/.test(behind)
    if (place.what === 'comment-rule')
      return [...lens.rules.values()].map(({ id, detects }) => ({
        label: id,
        about: '',
        more: t(detects),
        text: isComment ? id : `${id} -->`,
      }))
    return lens.profiles.map(({ id, title, description }) => ({
      label: id,
      about: t(title),
      more: t(description),
      text: id,
    }))
  }

  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const line = document.lineAt(position.line).text
      const above = document.getText(new vscode.Range(0, 0, Math.min(position.line, headLines), 0))
      const heads = position.line === 0 ? [] : above.split(/\r\n|\r|\n/).slice(0, -1)
      const place = placeOf(line.slice(0, position.character), heads)
      if (!place) return []
      const behind = line.slice(position.character)
      const start = position.translate(
        0,
        place.what === 'placeholder' ? -place.typed.length - 2 : -place.typed.length,
      )
      const range = {
        inserting: new vscode.Range(start, position),
        replacing: new vscode.Range(start, position.translate(0, closingBehind(place.what, behind))),
      }
      const typed = document.getText(range.inserting)
      return (await offersFor(place, behind)).map(({ label, about, more, text, goesOn }, order) => {
        const item = new vscode.CompletionItem({ label, description: about }, vscode.CompletionItemKind.Value)
        item.insertText = text
        // Words without a heading the editor cuts short.
        item.detail = about
        item.documentation = more ?? ''
        // The closing that the editor set by itself goes with what it closes.
        item.range = place.what === 'key' || place.what === 'profile' ? range.inserting : range.replacing
        item.filterText =
          place.what === 'placeholder'
            ? `[[${label}`
            : place.what === 'comment'
              ? `${typed.startsWith('<!-- ') ? '<!-- ' : '<!--'}${label}`
              : label
        item.sortText = String(order).padStart(3, '0')
        if (goesOn) item.command = again
        return item
      })
    },
  }
  return vscode.languages.registerCompletionItemProvider(selector, provider, '[', '-', ':')
}
