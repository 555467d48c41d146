/** Emphasis that opens in one part and closes in another cannot be cut apart. */
export function isBalanced(source: string): boolean {
  const stars = source.match(/[*_`]/g)?.length ?? 0
  return stars % 2 === 0 && (source.match(/\[/g)?.length ?? 0) === (source.match(/\]/g)?.length ?? 0)
}
