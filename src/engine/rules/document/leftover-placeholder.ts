import { firstFrom } from '../../parse/first-from.ts'
import { draftRule } from '../../rule.ts'

/** Keys of our own placeholders; any other `[[…]]` is the writer's own link. */
const placeholder = /\[\[(?:why|who|when|what|how|where|story|proof)\b\s*(?::[^[\]\n]{0,300})?\]\]/iy

/** From one pair of brackets to the next: the text between is not looked at. */
function* placeholdersIn(text: string): Generator<{ readonly start: number; readonly words: string }> {
  for (let start = text.indexOf('[['); start >= 0; ) {
    placeholder.lastIndex = start
    const words = placeholder.exec(text)?.[0]
    if (words !== undefined) yield { start, words }
    start = text.indexOf('[[', start + (words?.length ?? 1))
  }
}

export const leftoverPlaceholder = draftRule({
  id: 'leftover-placeholder',
  side: 'structure',
  title: 'Placeholder left in',
  detects: 'A placeholder of a rewrite still stands in the draft.',
  matters: 'A draft that goes out with a gap in it says that nobody read it.',
  source: 'Plain convention, 2026',
  weight: 1,
  message: '%s still waits for the words of the writer.',
  examples: {
    positive: [
      { draft: 'Submit the form by noon so that [[[[why: what this makes possible]]]].' },
      { draft: 'Details will follow on [[[[when]]]].' },
    ],
    nearMisses: [
      { draft: 'See [[Release plan]] for the dates.', because: "a link of the writer's own" },
      { draft: 'See [[whywhere]] for the dates.', because: 'no key of ours' },
    ],
  },
  *checkDraft(draft) {
    const { sentences, sentenceAt } = draft.order
    const endOf = (index: number): number => (sentenceAt[index] ?? 0) + (sentences[index]?.sentence.end ?? 0)
    for (const { start, words } of placeholdersIn(draft.text)) {
      const begun = firstFrom(sentenceAt, start + 1) - 1
      // The sentence that it stands in, or else the one behind it.
      const index = begun >= 0 && endOf(begun) > start ? begun : begun + 1
      const tokens = sentences[index]?.sentence.tokens
      if (!tokens) return
      const offset = sentenceAt[index] ?? 0
      const within = tokens.findIndex(({ end }) => offset + end > start)
      // One in a heading or a table is told at the sentence behind it.
      const at = Math.max(0, within)
      yield {
        sentence: index,
        first: at,
        last: at,
        message: `${words} still waits for the words of the writer.`,
      }
    }
  },
})
