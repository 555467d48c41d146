/**
 * Masks keep the length of a text and blank out what is not prose, so that every offset into the mask is an
 * offset into the source.
 */

/** Replaces [start, end) of `chars` with blanks; line breaks stay, since they can end a sentence. */
export function blank(chars: string[], start: number, end: number): void {
  for (let i = start; i < end; i++) if (chars[i] !== '\n') chars[i] = ' '
}

/** Stands in for code, links written out and addresses: to the reader they are one name. */
export function nameOver(chars: string[], start: number, end: number): void {
  for (let i = start; i < end; i++) chars[i] = i === start ? 'X' : 'x'
}

/** Bounded repeats keep the search linear on any input. */
const addressPattern =
  /\b(?:https?:\/\/|www\.)[^\s<>()[\]{}"']{1,2000}|[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g

/** Names over web and e-mail addresses; a full stop or comma behind one stays punctuation. */
export function maskAddresses(chars: string[], text: string): void {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return
  for (const match of text.matchAll(addressPattern)) {
    const trimmed = match[0].replace(/[.,;:!?]{1,10}$/, '')
    nameOver(chars, match.index, match.index + trimmed.length)
  }
}

const placeholderPattern = /\[\[[^[\]\n]{0,300}\]\]/g

/** A placeholder reads as a name too: its hint is no wording of the draft. */
export function maskPlaceholders(chars: string[], text: string): void {
  if (!text.includes('[[')) return
  for (const match of text.matchAll(placeholderPattern))
    nameOver(chars, match.index, match.index + match[0].length)
}

const commentPattern = /<!--[\s\S]{0,2000}?-->/g

/** Comments are no wording of the draft, wherever the Markdown parser left them. */
export function maskComments(chars: string[], text: string): void {
  if (!text.includes('<!--')) return
  for (const match of text.matchAll(commentPattern)) blank(chars, match.index, match.index + match[0].length)
}
