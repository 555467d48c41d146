/** The clipboard for rich text, which only a page with the focus reaches, and only after a click. */

export interface RichText {
  readonly html: string
  readonly text: string
}

const blob = (type: string, content: string): Blob => new Blob([content], { type })

async function write({ html, text }: RichText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': blob('text/html', html),
      'text/plain': blob('text/plain', text),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return writeByEvent({ html, text })
  }
}

/** The older way, for where the newer one is not allowed. */
function writeByEvent({ html, text }: RichText): boolean {
  let taken = false
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    taken = event.clipboardData !== null
  }
  document.addEventListener('copy', fill)
  // Deprecated and without a successor that every editor allows.
  const done = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return done && taken
}

/** Says what became of it where the page has a place for that. */
export async function copy(richText: RichText): Promise<void> {
  const done = await write(richText)
  const status = document.querySelector<HTMLElement>('[data-copied]')
  if (status) status.textContent = (done ? status.dataset['copied'] : status.dataset['refused']) ?? ''
}
