const words = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

/** A count at the head of a message: in words up to twelve, then in digits. */
export const counted = (count: number): string => words[count] ?? String(count)
