/** The reading as a list: verdict, the four questions, what moved it; an entry leads to its sentence. */

import * as vscode from 'vscode'
import type { Report } from '../engine/index.ts'
import { type Place, type ReadingLine, readingLines } from '../view/reading-list.ts'
import type { Lens } from './lens.ts'
import { rangeOf } from './positions.ts'
import { t } from './translate.ts'

interface Entry extends vscode.QuickPickItem {
  readonly line?: ReadingLine
  readonly command?: string
}

function headings(): Readonly<Record<ReadingLine['part'], string>> {
  return {
    verdict: t('Reading'),
    question: t('Four questions'),
    moved: t('What weighs most'),
    warning: t('About the whole draft'),
    mark: t('Marks'),
  }
}

const separator = (label: string): Entry => ({ label, kind: vscode.QuickPickItemKind.Separator })

function entriesOf(lines: readonly ReadingLine[]): Entry[] {
  const names = headings()
  const entries: Entry[] = []
  lines.forEach((line, index) => {
    if (line.part !== lines[index - 1]?.part) entries.push(separator(names[line.part]))
    const { label, description, detail } = line
    entries.push({
      label,
      ...(description === undefined ? {} : { description }),
      ...(detail === undefined ? {} : { detail }),
      line,
    })
  })
  return [
    ...entries,
    separator(t('This draft')),
    { label: t('Choose the kind of message …'), command: 'leadershipLens.chooseProfile' },
    { label: t('Stop reviewing this draft'), command: 'leadershipLens.stopReviewing' },
  ]
}

async function goTo(document: vscode.TextDocument, place: Place): Promise<void> {
  const range = rangeOf(document, place)
  const editor = await vscode.window.showTextDocument(document)
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

export async function showReading(document: vscode.TextDocument, report: Report, lens: Lens): Promise<void> {
  const { version } = document
  const names = {
    kind: report.kind ?? lens.kindOf(report.profile),
    ruleTitle: lens.titleOf,
    messageOf: lens.messageOf,
  }
  const lines = readingLines(report, document.getText(), names, t)
  const picked = await vscode.window.showQuickPick(entriesOf(lines), {
    title: t('The reading of this draft'),
    placeHolder: t('Choose an entry to go to its sentence'),
    matchOnDescription: true,
    matchOnDetail: true,
  })
  if (picked?.command) return void vscode.commands.executeCommand(picked.command)
  if (picked?.line?.part === 'verdict') {
    return void vscode.commands.executeCommand('leadershipLens.chooseProfile')
  }
  if (picked?.line?.place && document.version === version) await goTo(document, picked.line.place)
}
