/** harper.js as a second reader: what it finds in a rewrite that it did not find in the original. */

import type { Linter } from 'harper.js'
import type { Rewrite } from '../../../src/engine/report.ts'

/** What a writer might put into a place, so that the grammar around it can be judged. */
const filled: Readonly<Record<string, string>> = {
  how: 'You choose the order',
  proof: 'It was done last year',
  story: 'One nurse went home on time',
  what: 'The desk opens at nine',
  when: 'Friday',
  where: 'Every ward has its own store',
  who: 'Maria Lopez',
  why: 'the work matters',
}

function fill(text: string): string {
  return text
    .replace(/The purpose: to \[\[why[^\]]*\]\]/g, 'The purpose: to help')
    .replace(/(^|[.!?] )\[\[why[^\]]*\]\]/g, '$1The work matters')
    .replace(/for \[\[what[^\]]*\]\]/g, 'for the work')
    .replace(/\[\[what: action[^\]]*\]\]/g, 'reports')
    .replace(/(?:Instead|[a-z0-9]): \[\[what[^\]]*\]\]/gi, match => match.replace(/\[\[.*/, 'the desk opens'))
    .replace(/\[\[([a-z]+)[^\]]*\]\]/g, (_, key: string) => filled[key] ?? key)
    .replace(/[*_`]/g, '')
}

/** The package is an ES module alone, and these files also run as CommonJS. */
async function load(): Promise<Linter> {
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
    import('harper.js'),
    import('harper.js/binaryInlined'),
  ])
  return new LocalLinter({ binary: binaryInlined })
}

let shared: Promise<Linter> | undefined

const kept = new Map<string, Promise<string[]>>()

function complaints(text: string): Promise<string[]> {
  const known = kept.get(text) ?? lint(text)
  kept.set(text, known)
  return known
}

async function lint(text: string): Promise<string[]> {
  shared ??= load()
  const lints = await (await shared).lint(fill(text), { language: 'plaintext' })
  return lints.map(lint => `${lint.lint_kind()}: ${lint.get_problem_text().toLowerCase()}`)
}

/** @returns harper's new complaints about the rewritten words; empty where it has none */
export async function newComplaints(text: string, { start, end, text: after }: Rewrite): Promise<string[]> {
  const known = new Set(await complaints(text.slice(start, end)))
  // A name that the draft spells its own way comes with the words that were lifted.
  const spelled = (complaint: string): boolean =>
    complaint.startsWith('Spelling: ') && text.toLowerCase().includes(complaint.slice('Spelling: '.length))
  return (await complaints(after)).filter(complaint => !known.has(complaint) && !spelled(complaint))
}
