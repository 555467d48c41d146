/**
 * Puts `{0}`, `{1}` … into a message, in the reader's language. The editor hands in its own; elsewhere English
 * stands.
 */
export type Translate = (message: string, ...values: readonly (string | number)[]) => string

export const inEnglish: Translate = (message, ...values) =>
  values.length === 0
    ? message
    : message.replace(/\{(\d{1,2})\}/g, (whole, index: string) => String(values[Number(index)] ?? whole))
