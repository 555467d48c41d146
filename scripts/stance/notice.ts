/** Where the weights come from. */
import type { GoldText } from './gold.ts'

const origins: Readonly<Record<string, string>> = {
  inaugural: 'United States inaugural addresses, public domain',
  state_union: 'State of the Union addresses, public domain',
  executive_orders: 'United States executive orders, public domain',
  plainlanguage: 'plainlanguage.gov, public domain',
  dhs_directives: 'directives of the Department of Homeland Security, public domain',
  '18f_blog': '18F blog, public domain (CC0 outside the United States)',
  tts_handbook: 'Handbook of the Technology Transformation Services, public domain (CC0 outside the United States)',
  lullabot_security_policy: 'Lullabot security policies',
  sourcegraph_handbook: 'Sourcegraph handbook',
}

export function notice(texts: readonly GoldText[]): string {
  const real = texts.filter(text => text.free && !text.invented)
  const count = (group: string): number => real.filter(text => text.group === group).length
  const lines = [...new Set(real.map(text => text.group))].map(
    group => `- ${origins[group] ?? group} (\`${group}\`, ${count(group)} sentences)`,
  )
  return `# stance.bin

Weights of the stance model, made by \`scripts/train-stance.ts\`. It holds numbers at hashed places; no text can be
read out of it.

Trained on the ${texts.filter(text => text.invented).length} invented memos of this project and on labelled sentences of freely licensed texts (public domain,
CC0, CC BY, CC BY-SA, Apache-2.0):

${lines.join('\n')}

Nothing of the Enron messages or of GUM went into it. The tags it reads are those of tagger.bin, which has a notice of
its own.
`
}
