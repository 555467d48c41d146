import * as vscode from 'vscode'
import type { Translate } from '../view/translate.ts'

/** Into the editor's display language, where a translation is installed. */
export const t: Translate = (message, ...values) => vscode.l10n.t(message, ...values)
