/** Arguments in, options or one clear line out. */

import { parseArgs } from 'node:util'

export type Format = 'text' | 'json' | 'ndjson'

export interface Options {
  readonly paths: readonly string[]
  readonly stdin: boolean
  /** Names standard input in the output and tells its format. */
  readonly stdinFilename: string | undefined
  readonly format: Format
  readonly rewrites: boolean
  readonly batch: boolean
  /** Make the plain rewrites in the files; with `dryRun` only show them, as a unified diff. */
  readonly fix: boolean
  readonly dryRun: boolean
  readonly profile: string | undefined
  /** Most findings of weight information and above that are still fine. */
  readonly max: number | undefined
  readonly color: boolean
}

export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'read' | 'batch' | 'fix'; readonly options: Options }
  | { readonly kind: 'unusable'; readonly message: string }

const formats: readonly Format[] = ['text', 'json', 'ndjson']
const isFormat = (value: string): value is Format => formats.some(format => format === value)

const known = {
  format: { type: 'string' },
  profile: { type: 'string' },
  max: { type: 'string' },
  rewrites: { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  batch: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

const unusable = (message: string): Command => ({ kind: 'unusable', message })

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: known, allowPositionals: true })
}

/** Node's own message goes on about escaping; its first sentence says it all. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.split(/\. |\n/)[0]?.replace(/\.$/, '')}.`
}

type Values = ReturnType<typeof parse>['values']

function wrongValue({ format, max }: Values): string | undefined {
  if (format !== undefined && !isFormat(format)) {
    return `There is no format '${format}'. The formats are: ${formats.join(', ')}.`
  }
  if (max !== undefined && !/^\d{1,9}$/.test(max)) return `--max takes a whole number, not '${max}'.`
  return undefined
}

const notWithFix = ['batch', 'format', 'max', 'rewrites'] as const

function wrongTogether(values: Values, positionals: readonly string[]): string | undefined {
  const stdin = values.stdin || positionals.includes('-')
  if (values['dry-run'] && !values.fix) return '--dry-run goes with --fix.'
  if (values.fix) {
    const other = notWithFix.find(name => values[name] !== undefined)
    if (other !== undefined) return `--fix does not go with --${other}.`
    if (stdin) return '--fix changes files; standard input is none.'
  }
  if (values.batch) {
    if (positionals.length > 0)
      return `--batch reads standard input; it takes no files ('${positionals[0]}').`
    if (values.format !== undefined && values.format !== 'ndjson') return '--batch always writes ndjson.'
    return undefined
  }
  if (values['stdin-filename'] !== undefined && !stdin) return '--stdin-filename goes with --stdin.'
  if (positionals.length === 0 && !stdin) {
    return "Name the drafts to read: files, folders or globs, or '-' for standard input. See --help."
  }
  return undefined
}

/**
 * @param args as in process.argv, without Node and the script
 * @param color whether the output can show colour at all
 */
export function readOptions(args: readonly string[], color: boolean): Command {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return unusable(firstSentence(error))
  }
  const { values, positionals } = parsed
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const problem = wrongValue(values) ?? wrongTogether(values, positionals)
  if (problem !== undefined) return unusable(problem)
  const options: Options = {
    paths: positionals.filter(path => path !== '-'),
    stdin: values.stdin === true || positionals.includes('-'),
    stdinFilename: values['stdin-filename'],
    format: values.format !== undefined && isFormat(values.format) ? values.format : 'text',
    rewrites: values.rewrites === true,
    batch: values.batch === true,
    fix: values.fix === true,
    dryRun: values['dry-run'] === true,
    profile: values.profile,
    max: values.max === undefined ? undefined : Number(values.max),
    color: color && values['no-color'] !== true,
  }
  if (options.fix) return { kind: 'fix', options }
  return { kind: options.batch ? 'batch' : 'read', options }
}
