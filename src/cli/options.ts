/** Arguments in, options or one clear line out. */

import { parseArgs } from 'node:util'

export type Format = 'text' | 'json' | 'ndjson' | 'sarif' | 'github' | 'markdown' | 'html'

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
  /** A house style file that holds for every draft, instead of the nearest one above each. */
  readonly config: string | undefined
  /** Most findings of weight information and above that are still fine. */
  readonly max: number | undefined
  /** Threads that read at the same time; undefined where nobody said, then as many as there are cores. */
  readonly workers: number | undefined
  readonly color: boolean
  /** Accepted findings, which do not count. */
  readonly baseline: string | undefined
  readonly updateBaseline: boolean
}

export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'read' | 'batch' | 'compare' | 'fix'; readonly options: Options }
  | { readonly kind: 'unusable'; readonly message: string }

const formats: readonly Format[] = ['text', 'json', 'ndjson', 'sarif', 'github', 'html', 'markdown']
const comparisonFormats: readonly Format[] = ['text', 'json', 'html', 'markdown']
const isFormat = (value: string): value is Format =>
  [...formats, ...comparisonFormats].some(format => format === value)

const known = {
  format: { type: 'string' },
  profile: { type: 'string' },
  config: { type: 'string' },
  max: { type: 'string' },
  workers: { type: 'string' },
  rewrites: { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  batch: { type: 'boolean' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

export const knownOptions: readonly string[] = Object.keys(known)

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

const isComparison = (positionals: readonly string[]): boolean => positionals[0] === 'compare'

function wrongValue({ format, max, workers }: Values, positionals: readonly string[]): string | undefined {
  const allowed = isComparison(positionals) ? comparisonFormats : formats
  if (format !== undefined && !allowed.some(known => known === format)) {
    return `There is no format '${format}'. The formats are: ${allowed.join(', ')}.`
  }
  if (max !== undefined && !/^\d{1,9}$/.test(max)) return `--max takes a whole number, not '${max}'.`
  if (workers !== undefined && !/^[1-9]\d?$/.test(workers))
    return `--workers takes a number from 1 to 99, not '${workers}'.`
  return undefined
}

const notWithCompare = [
  'fix',
  'rewrites',
  'baseline',
  'update-baseline',
  'workers',
  'stdin-filename',
] as const

/** A folder of that name is read as './compare'. */
function wrongComparison(values: Values, positionals: readonly string[]): string | undefined {
  if (positionals.length !== 3 || values.stdin || positionals.includes('-'))
    return 'compare takes two files: leadership-lens compare OLD NEW.'
  const other = notWithCompare.find(name => values[name] !== undefined)
  return other === undefined ? undefined : `--${other} does not go with compare.`
}

const notWithFix = ['batch', 'format', 'max', 'rewrites', 'baseline', 'update-baseline', 'workers'] as const

function wrongFix(values: Values, stdin: boolean): string | undefined {
  const other = notWithFix.find(name => values[name] !== undefined)
  if (other !== undefined) return `--fix does not go with --${other}.`
  return stdin ? '--fix changes files; standard input is none.' : undefined
}

const notWithBatch = ['baseline', 'update-baseline', 'stdin-filename'] as const

function wrongBatch(values: Values, positionals: readonly string[]): string | undefined {
  if (positionals.length > 0) return `--batch reads standard input; it takes no files ('${positionals[0]}').`
  if (values.format !== undefined && values.format !== 'ndjson') return '--batch always writes ndjson.'
  const other = notWithBatch.find(name => values[name] !== undefined)
  return other === undefined ? undefined : `--${other} goes with files, not with --batch.`
}

function wrongTogether(values: Values, positionals: readonly string[]): string | undefined {
  const stdin = values.stdin === true || positionals.includes('-')
  if (values['dry-run'] && !values.fix) return '--dry-run goes with --fix.'
  if (isComparison(positionals) && !values.batch) return wrongComparison(values, positionals)
  const wrong = values.fix ? wrongFix(values, stdin) : undefined
  if (wrong !== undefined) return wrong
  if (values.batch) return wrongBatch(values, positionals)
  if (values['update-baseline'] && values.baseline === undefined)
    return '--update-baseline goes with --baseline FILE.'
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
  const problem = wrongValue(values, positionals) ?? wrongTogether(values, positionals)
  if (problem !== undefined) return unusable(problem)
  const options: Options = {
    paths: positionals.filter(path => path !== '-').slice(isComparison(positionals) ? 1 : 0),
    stdin: values.stdin === true || positionals.includes('-'),
    stdinFilename: values['stdin-filename'],
    format: values.format !== undefined && isFormat(values.format) ? values.format : 'text',
    // What is handed on is complete.
    rewrites: values.rewrites === true || values.format === 'html' || values.format === 'markdown',
    batch: values.batch === true,
    fix: values.fix === true,
    dryRun: values['dry-run'] === true,
    profile: values.profile,
    config: values.config,
    max: values.max === undefined ? undefined : Number(values.max),
    workers: values.workers === undefined ? undefined : Number(values.workers),
    color: color && values['no-color'] !== true,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'] === true,
  }
  if (isComparison(positionals)) return { kind: 'compare', options }
  if (options.fix) return { kind: 'fix', options }
  return { kind: options.batch ? 'batch' : 'read', options }
}
