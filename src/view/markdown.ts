/** Full stop, colon and at-sign too: they turn addresses into links. */
const special = /[\\`*_{}[\]()#+\-!~<>&|$.:@]/g

/** As Markdown that shows the text as it is, on one line. VS Code's own appendText would keep it from wrapping. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(special, mark => `\\${mark}`)
