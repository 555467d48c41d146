/** The reviewed drafts as a tree: by file, by verdict or by warning. */

import * as vscode from 'vscode'
import type { Verdict } from '../../engine/index.ts'
import { verdictWords } from '../../view/words.ts'
import { importCommand } from '../import-draft.ts'
import { t } from '../translate.ts'
import { type Branch, branchesOf, type Grouping } from './groups.ts'
import type { Outcome, PlacedMark, Reviewed } from './outcome.ts'

export type Row =
  | { readonly kind: 'branch'; readonly branch: Branch }
  | { readonly kind: 'file'; readonly file: Reviewed }
  | { readonly kind: 'mark'; readonly file: Reviewed; readonly mark: PlacedMark }

export interface Shown {
  readonly files: readonly Reviewed[]
  readonly grouping: Grouping
  ruleTitle(id: string): string
}

export const rangeOfMark = ({ start, end }: PlacedMark): vscode.Range =>
  new vscode.Range(start.line, start.column, end.line, end.column)

/** The file of a row that a menu hands over; undefined for anything else, and for what was not read. */
export function draftOf(given: unknown): vscode.Uri | undefined {
  if (typeof given !== 'object' || given === null || !('kind' in given) || !('file' in given))
    return undefined
  const { file } = given as Extract<Row, { file: unknown }> // Only our own rows have both.
  return file.outcome.kind === 'read' ? vscode.Uri.parse(file.uri) : undefined
}

const fileRow = (file: Reviewed): Row => ({ kind: 'file', file })

function rootRows({ files, grouping, ruleTitle }: Shown): Row[] {
  if (grouping === 'file') return files.map(fileRow)
  const words = {
    verdict: ({ outcome }: Reviewed) => (outcome.kind === 'read' ? t(verdictWords[outcome.verdict]) : ''),
    rule: ruleTitle,
    skipped: t('Not reviewed'),
    noWarning: t('Without a mark'),
  }
  return branchesOf(files, grouping, words).map(branch => ({ kind: 'branch', branch }))
}

function childRows(row: Row): Row[] {
  if (row.kind === 'branch') return row.branch.files.map(fileRow)
  if (row.kind === 'mark' || row.file.outcome.kind === 'skipped') return []
  return row.file.outcome.marks.map(mark => ({ kind: 'mark', file: row.file, mark }))
}

function branchItem({ title, files }: Branch): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded)
  item.description = String(files.length)
  return item
}

const openFile = (file: Reviewed): vscode.Command => {
  const uri = vscode.Uri.parse(file.uri)
  const isConverted = file.outcome.kind === 'read' && file.outcome.isConverted
  return isConverted
    ? { command: importCommand, title: '', arguments: [uri] }
    : { command: 'vscode.open', title: '', arguments: [uri] }
}

/** Arrows point as the axis of the panel does: direction lies on the left, influence on the right. */
const verdictIcons: Readonly<Record<Verdict, string>> = {
  'in-range': 'pass',
  'leans-directing': 'arrow-left',
  'leans-influencing': 'arrow-right',
  informing: 'dash',
  'too-short': 'dash',
}

const iconOf = (outcome: Outcome): vscode.ThemeIcon =>
  new vscode.ThemeIcon(outcome.kind === 'read' ? verdictIcons[outcome.verdict] : 'circle-slash')

function fileItem(file: Reviewed): vscode.TreeItem {
  const { outcome, name } = file
  const hasMarks = outcome.kind === 'read' && outcome.marks.length > 0
  const { Collapsed, None } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(name, hasMarks ? Collapsed : None)
  item.description = outcome.kind === 'read' ? outcome.words : outcome.reason
  item.tooltip = `${name}\n${item.description}`
  item.command = openFile(file)
  item.contextValue = outcome.kind === 'read' ? 'draft' : 'skipped'
  item.iconPath = iconOf(outcome)
  item.accessibilityInformation = { label: `${name}, ${item.description}` }
  return item
}

function markItem(file: Reviewed, mark: PlacedMark): vscode.TreeItem {
  const item = new vscode.TreeItem(mark.message)
  item.description = t('line {0}', mark.start.line + 1)
  item.tooltip = mark.message
  const open = openFile(file)
  item.command =
    open.command === importCommand
      ? open
      : { ...open, arguments: [vscode.Uri.parse(file.uri), { selection: rangeOfMark(mark) }] }
  item.iconPath = new vscode.ThemeIcon(mark.severity === 'warning' ? 'warning' : 'info')
  return item
}

export function itemOf(row: Row): vscode.TreeItem {
  if (row.kind === 'branch') return branchItem(row.branch)
  return row.kind === 'file' ? fileItem(row.file) : markItem(row.file, row.mark)
}

export const rowsOf = (shown: Shown, row?: Row): Row[] => (row ? childRows(row) : rootRows(shown))
