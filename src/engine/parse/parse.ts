/** Text → Draft. What an edit did not touch is taken from the draft before it; only what is new is parsed. */

import type { Draft, DraftFormat, FrontMatter } from '../draft.ts'
import { finish, type Steps } from '../steps.ts'
import { frontMatterLength, readFrontMatter, unknownProfile } from './front-matter.ts'
import { type PieceContext, type Pieces, piecesOf } from './pieces.ts'
import { draftOf, type Placed } from './place.ts'
import { placeAgain } from './place-again.ts'

export { isJudged } from './blocks.ts'

export interface ParseContext extends PieceContext {
  readonly profiles: ReadonlySet<string>
}

/** A parsed draft, with what the next parse of the same draft can use. */
export interface Parsed {
  readonly draft: Draft
  readonly pieces: Pieces
  readonly placed: Placed
  readonly matter: ReadMatter
}

interface ReadMatter {
  readonly source: string
  readonly profiles: ReadonlySet<string>
  readonly read: FrontMatter
}

function matterOf(
  text: string,
  length: number,
  profiles: ReadonlySet<string>,
  before: ReadMatter | undefined,
): ReadMatter {
  const source = text.slice(0, length)
  if (before?.source === source && before.profiles === profiles) return before
  return { source, profiles, read: readFrontMatter(text, length, profiles) }
}

/**
 * Parses a text into a draft. Any text gives a draft; nothing throws.
 * @param before the same draft before an edit
 */
export function* parseInSteps(
  text: string,
  format: DraftFormat,
  context: ParseContext,
  before?: Parsed,
): Steps<Parsed> {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const marked = text.slice(bom)
  const matterLength = format === 'markdown' ? frontMatterLength(marked) : 0
  const matter = matterOf(marked, matterLength, context.profiles, before?.matter)
  const body = bom + matterLength
  const pieces = yield* piecesOf(text.slice(body), format, context, before?.pieces)
  yield
  const placed = yield* placeAgain(pieces, body, text, before?.placed)
  const { order, profile } = placed
  yield
  const problems = matter.read.problems.map(p => ({ ...p, start: p.start + bom, end: p.end + bom }))
  const named = profile?.words[0]
  const known = named !== undefined && context.profiles.has(named)
  if (profile && named !== undefined && !known) {
    const { start, end } = profile
    problems.push({ start, end, message: unknownProfile(named, context.profiles) })
  }
  const byComment =
    known && matter.read.profile === undefined ? { profile: named, profileFrom: 'comment' as const } : {}
  const draft = draftOf({ text, format, order, matter: { ...matter.read, ...byComment, problems } })
  return { draft, pieces, placed, matter }
}

export const parseDraft = (text: string, format: DraftFormat, context: ParseContext): Draft =>
  finish(parseInSteps(text, format, context)).draft
