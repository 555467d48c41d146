/** What the writer or a page hands in as values: settings, messages of the panel's page, arguments. */

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readOptions } from '../../../src/cli/options.ts'
import { readSettings } from '../../../src/config/settings.ts'
import { readMessage } from '../../../src/view/panel/messages.ts'
import { type Surface, surface } from './surface.ts'

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })

const settings = fc.dictionary(
  fc.constantFrom(
    ...['enable', 'files', 'profile', 'severity', 'debounce', 'purpose', 'rules', 'showStances'],
    ...['__proto__', 'constructor', 'toString'],
  ),
  anything,
)

const message = fc.oneof(
  anything,
  fc.record(
    {
      kind: fc.constantFrom('ready', 'go', 'fix', 'add', 'act', '__proto__', 'constructor'),
      start: fc.oneof(fc.integer(), fc.double(), anything),
      end: fc.oneof(fc.integer(), fc.double(), anything),
      question: fc.constantFrom('why', 'next', 'toString', ''),
      action: fc.constantFrom('review', 'workbench.action.quit', 'constructor'),
    },
    { requiredKeys: [] },
  ),
)

const argument = fc.oneof(
  fc.constantFrom(
    ...['--format', '--format=json', 'html', '--profile', 'values', '--max', '3', '-1', '--stdin', '-', '--'],
    ...[
      '--batch',
      '--fix',
      '--dry-run',
      '--baseline',
      'b.json',
      '--update-baseline',
      'compare',
      'a.md',
      '-h',
    ],
    ...['--no-color', '--config', '__proto__', '--__proto__', '--constructor=1', '--rewrites=yes'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const polluted = (): boolean => Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).includes('x')

export const valueSurfaces: readonly Surface[] = [
  surface('settings', settings, values => {
    const { config, problems } = readSettings(values)
    assert.ok(config.debounce >= 50 && Array.isArray(config.files))
    assert.ok(problems.every(problem => problem.message.length > 0))
    assert.ok(!polluted())
  }),
  surface('messages', message, raw => {
    const read = readMessage(raw)
    if (read?.kind === 'go')
      assert.ok(Number.isInteger(read.start) && 0 <= read.start && read.start <= read.end)
    if (read?.kind === 'act') assert.ok(/^\w+$/.test(read.action) && !(read.action in {}))
  }),
  surface('arguments', fc.array(argument, { maxLength: 6 }), args => {
    const command = readOptions(args, true)
    if (command.kind === 'unusable') assert.match(command.message, /\S/)
  }),
]
