import { positionsOf, rules } from '../engine/index.ts'
import { isShown } from '../view/text-report.ts'
import type { Printer } from './json.ts'

/** As GitHub's own toolkit escapes them: a memo's text must not pass for a command. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const titles = new Map(rules.map(({ id, title }) => [id, title]))
/** What it is, for readers of the pull request, and the name that an ignore comment takes. A house's own rule has only that. */
const titleOf = (rule: string): string => {
  const title = titles.get(rule)
  return title === undefined ? rule : `${title} (${rule})`
}

/** Annotations of a pull request: one workflow command a line. */
export function githubPrinter(): Printer {
  return {
    head: '',
    entry(entry) {
      const file = `file=${property(entry.path)}`
      if ('error' in entry) return { out: `::warning ${file}::${data(entry.error)}\n`, err: '' }
      const positionAt = positionsOf(entry.text)
      const lines = entry.report.findings.filter(isShown).map(({ rule, message, severity, start, end }) => {
        const [from, to] = [positionAt(start), positionAt(end)]
        const level = severity === 'warning' ? 'warning' : 'notice'
        const place = `line=${from.line},endLine=${to.line}`
        // Columns hold only within one line.
        const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : ''
        return `::${level} ${file},${place}${columns},title=${property(titleOf(rule))}::${data(message)}\n`
      })
      return { out: lines.join(''), err: '' }
    },
    foot: () => '',
  }
}
