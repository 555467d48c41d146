import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { snippets } from '../../scripts/snippets.ts'
import { templates } from '../../src/editor/start/template-names.ts'

describe('the snippets', () => {
  it('are the templates as they are', () => {
    assert.equal(readFileSync('snippets/messages.json', 'utf8'), snippets())
  })

  it('give the template’s text where nothing is filled in, one for each kind of message', () => {
    const entries: readonly { readonly prefix: string; readonly body: readonly string[] }[] = Object.values(
      JSON.parse(snippets()),
    )
    assert.deepEqual(
      entries.map(({ prefix }) => prefix),
      templates.map(id => `memo-${id}`),
    )
    entries.forEach(({ body }, at) => {
      const text = body
        .join('\n')
        .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
        .replace(/\$0$/, '')
        .replace(/\\([\\$}])/g, '$1')
      assert.equal(text, readFileSync(`media/templates/${templates[at]}.memo`, 'utf8'))
    })
  })
})
