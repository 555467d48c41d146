/** Near misses of one rule that another directing rule rightly marks. */
export const alsoDirecting: readonly {
  readonly rule: string
  readonly draft: string
  readonly because: string
}[] = [
  {
    rule: 'imperative-bald',
    draft: 'Call 999 immediately if you smell gas.',
    because: 'an order all the same; only its urgency is not pressure',
  },
  {
    rule: 'imperative-bald',
    draft: 'Track your own progress in the app.',
    because: 'an order to the reader, though nobody else watches',
  },
]
