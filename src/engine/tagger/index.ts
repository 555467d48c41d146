export { isImperativeSentence } from './imperative.ts'
export { createTagger, type Tagger } from './tagger.ts'
export { Tag, type TagName, tagCount, tagNames, type Upos, uposOf } from './tags.ts'
