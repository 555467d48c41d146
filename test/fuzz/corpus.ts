/** The project's own texts: the samples, the whole memos of the tests, and every example of every rule. */

import { readdirSync, readFileSync } from 'node:fs'
import { rules } from '../../src/engine/rules/registry.ts'

function textsIn(folder: string): string[] {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url)
    .filter(name => /\.(?:md|memo)$/.test(name))
    .sort()
    .map(name => readFileSync(new URL(name, url), 'utf8'))
}

const examples = rules.flatMap(({ examples }) =>
  [...examples.positive, ...examples.nearMisses].map(({ draft }) =>
    draft.replaceAll(/\[\[(?!\w+:)|\]\]/g, ''),
  ),
)

const [first = '', ...rest] = [...textsIn('../../media/samples/'), ...textsIn('../memos/'), ...examples]

export const corpus: readonly [string, ...string[]] = [first, ...rest]
