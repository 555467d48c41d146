/** Index of the first entry of a rising list that is not below `value`; its length where all are. */
export function firstFrom(rising: ArrayLike<number>, value: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) >= value) high = middle
    else low = middle + 1
  }
  return low
}
