/** Where the weights come from. */
import type { GoldText } from './gold.ts'

const origins: Readonly<Record<string, string>> = {
  inaugural: 'inaugural addresses of presidents of the United States',
  state_union: 'State of the Union addresses',
  executive_orders: 'executive orders of the United States',
  plainlanguage: 'plainlanguage.gov',
  dhs_directives: 'directives of the Department of Homeland Security',
  '18f_blog': '18F blog',
  tts_handbook: 'handbook of the Technology Transformation Services',
  lullabot_security_policy: 'security policies of Lullabot',
  sourcegraph_handbook: 'handbook of Sourcegraph',
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

Trained on the ${texts.filter(text => text.invented && text.measured).length} invented memos the model is measured with, on the ${texts.filter(text => !text.measured).length} of
\`scripts/stance/memos\`, written for training alone, and on labelled sentences of texts that are in the public
domain (United States) or under CC0, CC BY, CC BY-SA or Apache-2.0:

${lines.join('\n')}

Nothing of the Enron messages or of GUM went into it. The tags it reads are those of tagger.bin, which has a notice of
its own.
`
}
