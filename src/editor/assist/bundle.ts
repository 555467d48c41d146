/** What `dist/assist.js` exports: all that is only needed once a language model is asked or asks. */

export { endingLine } from '../../assist/lines.ts'
export { reviewResult, rewritesResult } from '../../assist/tool-result.ts'
export { createRewriting } from './rewriting.ts'
