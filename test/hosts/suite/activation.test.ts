import * as vscode from 'vscode'
import { ok } from '../assert.ts'

describe('the extension', () => {
  it('activates', async () => {
    const extension = vscode.extensions.getExtension('leadership-lens.leadership-lens')
    ok(extension, 'the extension is installed')
    await extension.activate()
    ok(extension.isActive, 'the extension is active')
  })
})
