/** SARIF 2.1.0, written result by result, so that a thousand drafts need no more room than one. */

import type { Notification, ReportingDescriptor, Result } from 'sarif'
import { positionsOf, type ReportFinding, rules } from '../engine/index.ts'
import { isShown } from '../view/text-report.ts'
import { fingerprintOf } from './baseline.ts'
import type { Entry } from './entries.ts'
import type { Printer } from './json.ts'

/** Relative paths as URI references; a colon in the first segment would pass for a scheme. */
const uriOf = (file: string): string => {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}

const descriptors: readonly ReportingDescriptor[] = rules.map(({ id, title, detects, matters }) => ({
  id,
  name: title,
  shortDescription: { text: detects },
  fullDescription: { text: matters },
}))

function resultsOf(entry: Extract<Entry, { readonly text: string }>): Result[] {
  const positionAt = positionsOf(entry.text)
  const resultOf = (finding: ReportFinding): Result => {
    const [from, to] = [positionAt(finding.start), positionAt(finding.end)]
    return {
      ruleId: finding.rule,
      level: finding.severity === 'warning' ? 'warning' : 'note',
      message: { text: finding.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(entry.path) },
            region: {
              startLine: from.line,
              startColumn: from.column,
              endLine: to.line,
              endColumn: to.column,
              charOffset: finding.start,
              charLength: finding.end - finding.start,
            },
          },
        },
      ],
      partialFingerprints: { 'ruleAndSentence/v1': fingerprintOf(entry, finding) },
    }
  }
  return entry.report.findings.filter(isShown).map(resultOf)
}

/** @param version of the program */
export function sarifPrinter(version: string): Printer {
  const driver = { name: 'leadership-lens', version, rules: descriptors }
  const notifications: Notification[] = []
  let first = true
  return {
    head: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
    entry(entry) {
      if ('error' in entry) {
        const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(entry.path) } } }]
        notifications.push({ level: 'error', message: { text: entry.error }, locations })
        return { out: '', err: '' }
      }
      const out = resultsOf(entry)
        .map(result => {
          const line = `${first ? '\n' : ',\n'}${JSON.stringify(result)}`
          first = false
          return line
        })
        .join('')
      return { out, err: '' }
    },
    foot() {
      const invocation = { executionSuccessful: true, toolExecutionNotifications: notifications }
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`
    },
  }
}
