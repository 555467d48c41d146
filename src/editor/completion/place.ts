/** Where the cursor stands in a draft → what could be written there. */

export type Place =
  | { readonly what: 'key'; readonly typed: string; readonly nested: boolean }
  | { readonly what: 'profile'; readonly typed: string }
  | { readonly what: 'placeholder'; readonly typed: string }
  | { readonly what: 'comment'; readonly typed: string }
  | { readonly what: 'comment-rule'; readonly typed: string }

/** The line above belongs to front matter that is still open: there is a first fence and no second one. */
function inFrontMatter(above: readonly string[]): boolean {
  if (!/^\uFEFF?---[ \t]*$/.test(above[0] ?? '')) return false
  return !above.slice(1).some(line => /^(?:---|\.\.\.)[ \t]*$/.test(line))
}

function placeInMatter(before: string, above: readonly string[]): Place | undefined {
  const [, value] = /^[ \t]*profile[ \t]*:[ \t]*["']?([\w-]*)$/.exec(before) ?? []
  if (value !== undefined) return { what: 'profile', typed: value }
  const [, indent = '', typed] = /^([ \t]*)([\w-]*)$/.exec(before) ?? []
  if (typed === undefined) return undefined
  if (indent === '') return { what: 'key', typed, nested: false }
  // Indented keys are ours only below our own key.
  const parent = above.findLast(line => /^\S/.test(line))
  return /^leadership-lens[ \t]*:/.test(parent ?? '') ? { what: 'key', typed, nested: true } : undefined
}

/**
 * @param before the cursor's line up to the cursor
 * @param above the lines above it, from the first one; as many as may hold front matter
 */
export function placeOf(before: string, above: readonly string[]): Place | undefined {
  if (inFrontMatter(above)) return placeInMatter(before, above)
  const [, key] = /\[\[([a-z]*)$/i.exec(before) ?? []
  if (key !== undefined) return { what: 'placeholder', typed: key }
  const [, profile] = /<!--[ \t]*lens-profile:[ \t]*([\w-]*)$/.exec(before) ?? []
  if (profile !== undefined) return { what: 'profile', typed: profile }
  const [, rule] = /<!--[ \t]*lens-ignore[ \t]+(?:[\w-]+[ \t,]+){0,50}([\w-]*)$/.exec(before) ?? []
  if (rule !== undefined) return { what: 'comment-rule', typed: rule }
  const [, comment] = /(<!--[ \t]*[\w-]*)$/.exec(before) ?? []
  return comment === undefined ? undefined : { what: 'comment', typed: comment }
}
