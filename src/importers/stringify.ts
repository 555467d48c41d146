import type { Options } from 'remark-stringify'

/** Plain Markdown, as a writer would type it. */
export const stringifyOptions: Options = {
  bullet: '-',
  emphasis: '*',
  fence: '`',
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
}
