/** Draft and profile → the edit that declares the profile in the draft. */

import { isMap, isScalar, parseDocument } from 'yaml'

export interface TextChange {
  /** Offsets into the draft, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
}

const matterPattern = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const commentPattern = /<!--[ \t]*lens-profile\b[^\n]{0,200}?-->/

/** The value's place in the front matter's YAML; the writer's own key under `leadership-lens:` comes first. */
function placeOfProfile(yaml: string): readonly [number, number] | undefined {
  const root = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' }).contents
  if (!isMap(root)) return undefined
  const nested = root.get('leadership-lens', true)
  for (const map of isMap(nested) ? [nested, root] : [root]) {
    const value = map.get('profile', true)
    if (isScalar(value) && value.range) return [value.range[0], value.range[1]]
  }
  return undefined
}

function changeOfMatter(matter: RegExpExecArray, profile: string): TextChange {
  const yaml = matter[1] ?? ''
  const body = matter[0].indexOf('\n') + 1
  const place = placeOfProfile(yaml)
  if (!place) return { start: body, end: body, text: `profile: ${profile}\n` }
  // Behind a key without a value YAML places an empty one right at the colon.
  const space = place[0] === place[1] && yaml[place[0] - 1] === ':' ? ' ' : ''
  return { start: body + place[0], end: body + place[1], text: space + profile }
}

/** @param text of the draft, in Markdown; the rest of its front matter stays as it is */
export function declareProfile(text: string, profile: string): TextChange {
  const matter = matterPattern.exec(text)
  const comment = commentPattern.exec(text)
  if (comment && !(matter && placeOfProfile(matter[1] ?? ''))) {
    return {
      start: comment.index,
      end: comment.index + comment[0].length,
      text: `<!-- lens-profile: ${profile} -->`,
    }
  }
  if (matter) return changeOfMatter(matter, profile)
  const start = text.startsWith('\uFEFF') ? 1 : 0
  return { start, end: start, text: `---\nprofile: ${profile}\n---\n\n` }
}
