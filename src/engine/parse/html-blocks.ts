/** How CommonMark 4.6 tells HTML blocks. */

/** Kinds 1 to 5: they end only at their own mark, blank lines or not. */
export const htmlBlocks: readonly { readonly opens: RegExp; readonly closes: RegExp }[] = [
  {
    opens: /^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    closes: /<\/(?:script|pre|style|textarea)>/i,
  },
  { opens: /^ {0,3}<!--/, closes: /-->/ },
  { opens: /^ {0,3}<\?/, closes: /\?>/ },
  { opens: /^ {0,3}<!\[CDATA\[/, closes: /\]\]>/ },
  { opens: /^ {0,3}<![A-Za-z]/, closes: />/ },
]

const names = `address article aside base basefont blockquote body caption center col colgroup dd details dialog
dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe
legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td
tfoot th thead title tr track ul`

/** Kind 6: up to the next blank line; may interrupt a paragraph. */
export const blockTags = new RegExp(`^ {0,3}</?(?:${names.split(/\s+/).join('|')})(?=[\\s>]|/>|$)`, 'i')

/** Perhaps kind 7: any tag that has its line to itself, where no paragraph is open. */
export const loneTag = /^ {0,3}<\/?[a-z][^<>]{0,2000}>[ \t]*$/i
