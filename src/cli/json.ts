import type { Entry } from './entries.ts'

/** Turns entries into what is printed, one by one, so that a thousand drafts need no more room than one. */
export interface Printer {
  readonly head: string
  entry(entry: Entry): { readonly out: string; readonly err: string }
  foot(): string
}

/** The text itself stays where it is. */
const withoutText = ({ path, convertedFrom, report }: Extract<Entry, { report: unknown }>) => ({
  path,
  ...(convertedFrom === undefined ? {} : { convertedFrom }),
  report,
})

const line = (entry: Entry): string => JSON.stringify('error' in entry ? entry : withoutText(entry))

export function jsonPrinter(): Printer {
  let first = true
  return {
    head: '{"version":1,"files":[',
    entry(entry) {
      const out = `${first ? '\n' : ',\n'}${line(entry)}`
      first = false
      return { out, err: '' }
    },
    foot: () => '\n]}\n',
  }
}

export function ndjsonPrinter(): Printer {
  return { head: '', entry: entry => ({ out: `${line(entry)}\n`, err: '' }), foot: () => '' }
}
