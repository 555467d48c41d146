import { oneLine } from '../view/plain-text.ts'
import { isShown, type Paint, plain, textReport } from '../view/text-report.ts'
import type { Printer } from './json.ts'

const inColor: Paint = {
  strong: text => `\u001b[1m${text}\u001b[22m`,
  faint: text => `\u001b[2m${text}\u001b[22m`,
}

export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** Drafts on standard output, what could not be read on standard error. */
export function textPrinter(color: boolean): Printer {
  const paint = color ? inColor : plain
  let drafts = 0
  let marks = 0
  return {
    head: '',
    entry(entry) {
      const name = oneLine(entry.path)
      if ('error' in entry) return { out: '', err: `${name}: ${entry.error}\n` }
      const gap = drafts > 0 ? '\n' : ''
      drafts += 1
      marks += entry.report.findings.filter(isShown).length
      const lines = [paint.strong(name), ...textReport(entry.report, entry.text, paint)]
      return { out: `${gap}${lines.join('\n')}\n`, err: '' }
    },
    foot() {
      if (drafts === 1) return ''
      return `${drafts > 0 ? '\n' : ''}${counted(drafts, 'draft')}, ${counted(marks, 'mark')}\n`
    },
  }
}
