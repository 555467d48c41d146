import type { Draft } from '../draft.ts'
import type { HousePurpose, HouseStyle } from './house-style.ts'

/** Shorter words are in every sentence and tell no purpose from another. */
const leastLetters = 4

const wordsOf = (text: string): string[] =>
  [...new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])].filter(word => word.length >= leastLetters)

/** Of several purposes the one whose words the draft uses most; the first where none stands out. */
function nearest(purposes: readonly HousePurpose[], draft: Draft): string | undefined {
  if (purposes.length < 2) return purposes[0]?.text
  const said = new Set(
    draft.order.sentences.flatMap(({ sentence }) => sentence.tokens.map(({ lower }) => lower)),
  )
  const shared = ({ text }: HousePurpose): number => wordsOf(text).filter(word => said.has(word)).length
  return [...purposes].sort((a, b) => shared(b) - shared(a))[0]?.text
}

/** What a message of this kind is for in this house: what it says of the kind, else of all messages. */
export function housePurpose(
  style: HouseStyle | undefined,
  profile: string,
  draft: Draft,
): string | undefined {
  const purposes = style?.purposes ?? []
  const own = purposes.filter(each => each.profile === profile)
  return nearest(own.length > 0 ? own : purposes.filter(each => each.profile === undefined), draft)
}
