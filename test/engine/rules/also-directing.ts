/** Near misses of one rule that another directing rule rightly marks. */
export const alsoDirecting: readonly {
  readonly rule: string
  readonly draft: string
  readonly because: string
}[] = []
