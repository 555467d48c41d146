/** Asks what is still open, where an invitation follows a final decision. */

import { sentenceBehind } from '../add-sentence.ts'
import type { Ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'

export const sayWhatIsOpen = (ask: Ask): readonly Candidate[] =>
  sentenceBehind(ask, 'say-what-is-open', 'Say what is open', '[[what: what is still open, and until when]].')
