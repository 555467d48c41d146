// Opens a workbench page whose address names extension tests, and waits for their result.
import { format } from 'node:util'
import { launchBrowser } from './browser.mjs'

/** Lines of the workbench's own log that arrive among the tests' output and say nothing about the extension. */
const noise = new RegExp(
  [
    '^(Starting to resolve|Resolv(ed|ing)|Getting|Creating a socket|Updating additional builtin|No search provider)',
    '^\\[(AgentHost|RemoteAgentHostProtocol|DefaultAccount|AccountPolicyGate|ChatModelSelection|chat-stt)',
    '^\\[(Service Worker|reconnection-grace-time|LM)',
    "authentication provider 'github'|open-vsx|ENOTFOUND",
    '^(Creation of workbench contribution|Ignoring fetching additional)',
    '^(Ignoring the error while validating|Found additional builtin|Loading development extension|vscode-test-web-support)',
    '^(Unable to read file .vscode-test-web:|CodeExpectedError|Request to .*package.nls.json)',
    '^(The web worker extension host is started|Extension host with pid|Started local extension host|%c)',
  ].join('|'),
)

/** VS Code's exit code: 0 when the tests' run() resolved, 1 when it rejected. */
export async function runPage(url, { timeoutMs = 600_000, isVerbose = false } = {}) {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' })
    const page = await context.newPage()
    if (isVerbose) page.on('console', message => console.error(`[page] ${message.text().slice(0, 400)}`))
    let timer
    const result = new Promise(resolve => {
      const give = (code, reason) => {
        if (reason) console.error(reason)
        resolve(code)
      }
      timer = setTimeout(() => give(124, `No result from VS Code in ${timeoutMs / 1000} s`), timeoutMs)
      page.on('crash', () => give(70, 'The page crashed'))
      // VS Code calls these two functions of the window when they are there.
      page.exposeFunction('codeAutomationExit', code => give(code))
    })
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const text = format(...args)
      if (!isVerbose && noise.test(text)) return
      const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout
      stream.write(`${text}\n`)
    })
    await page.goto(url)
    const code = await result
    clearTimeout(timer)
    return code
  } finally {
    await browser.close()
  }
}
