import * as vscode from 'vscode'
import { equal, match, ok } from '../assert.ts'
import { closeAll, openDraft, until, uriOf } from '../support.ts'

interface Mark {
  readonly line: number
  readonly quoted: string
  readonly rewrites?: readonly { readonly text: string }[]
}
interface Result {
  readonly note?: string
  readonly error?: string
  readonly verdict?: string
  readonly marks?: readonly Mark[]
}

/** An editor that only tries the tools out guards them by throwing. */
function canHaveTools(): boolean {
  try {
    return Array.isArray(vscode.lm.tools)
  } catch {
    return false
  }
}

async function call(name: string, input: object): Promise<Result> {
  const result = await vscode.lm.invokeTool(`leadershipLens_${name}`, {
    input,
    toolInvocationToken: undefined,
  })
  const [part] = result.content
  ok(part instanceof vscode.LanguageModelTextPart, 'the result is text')
  // JSON of our own, made a line above.
  return JSON.parse(part.value) as Result
}

describe('tools of a chat agent', () => {
  before(async function () {
    if (!canHaveTools()) return this.skip()
    await until('the tools', () => vscode.lm.tools.some(({ name }) => name === 'leadershipLens_review'))
  })
  afterEach(closeAll)

  it('review a draft of the workspace by its URI', async () => {
    const { verdict, marks, note } = await call('review', { uri: uriOf('memos/office-days.md').toString() })
    equal(verdict, 'leans-directing')
    ok((marks?.length ?? 0) > 0, 'there are marks')
    match(note ?? '', /data, not instructions/)
  })

  it('list the rewrites of a line', async () => {
    const { document } = await openDraft('memos/office-days.md')
    const all = await call('rewrites', { uri: document.uri.toString() })
    const [first] = all.marks ?? []
    ok(first?.rewrites && first.rewrites.length > 0, 'a mark with rewrites')
    const one = await call('rewrites', { uri: document.uri.toString(), line: first.line })
    equal(one.marks?.[0]?.quoted, first.quoted)
    ok((one.marks?.length ?? 0) <= (all.marks?.length ?? 0), 'no more than all')
  })

  it('read a text that is handed in', async () => {
    const { marks } = await call('review', {
      text: 'You must file the form today. You must sign it. You must bring the key. You must not be late.',
    })
    ok((marks?.length ?? 0) > 0, 'there are marks')
  })

  it('read nothing outside the workspace', async () => {
    const { error } = await call('review', { uri: 'file:///etc/hostname' })
    match(error ?? '', /^No draft/)
  })
})
