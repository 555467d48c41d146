/**
 * Runs in the panel's page: draws what the extension sends and tells it what was clicked. A part that did not change
 * is not touched, and one that did keeps the focus and the place it was scrolled to.
 */

import type { PanelSection } from '../messages.ts'
import { copy, type RichText } from './clipboard.ts'

declare function acquireVsCodeApi(): { postMessage(message: unknown): void }

const editor = acquireVsCodeApi()
const drawn = new Map<string, string>()

/** Paragraphs are one stop of the Tab key; arrows go from one to the next. */
const rowSelector = 'button.lens-row'

const rows = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>(rowSelector)]

function rove(target: HTMLButtonElement | undefined): void {
  for (const row of rows()) row.tabIndex = row === target ? 0 : -1
}

function draw(section: HTMLElement, html: string): void {
  const focused = document.activeElement
  const at =
    focused instanceof HTMLButtonElement ? [...section.querySelectorAll('button')].indexOf(focused) : -1
  const scrolled = section.querySelector('.panel-strip')?.scrollTop ?? 0
  // Escaped where it was made, and the page's policy lets no script run but this one.
  section.innerHTML = html
  const strip = section.querySelector('.panel-strip')
  if (strip) strip.scrollTop = scrolled
  if (section.querySelector(rowSelector)) rove(rows()[0])
  if (at < 0) return
  const buttons = section.querySelectorAll('button')
  const next = buttons[Math.min(at, buttons.length - 1)]
  if (next?.matches(rowSelector)) rove(next)
  next?.focus({ preventScroll: true })
}

function show(sections: readonly PanelSection[]): void {
  const root = document.getElementById('sections')
  if (!root) return
  const wanted = new Set(sections.map(({ key }) => key))
  for (const old of [...root.children]) {
    const { key } = (old as HTMLElement).dataset // Only our own sections are in it.
    if (key !== undefined && wanted.has(key)) continue
    old.remove()
    if (key !== undefined) drawn.delete(key)
  }
  for (const { key, html } of sections) {
    let section = root.querySelector<HTMLElement>(`:scope > [data-key="${key}"]`)
    if (!section) {
      section = document.createElement('section')
      section.dataset['key'] = key
      root.append(section)
    }
    if (drawn.get(key) === html) continue
    drawn.set(key, html)
    draw(section, html)
  }
}

window.addEventListener('message', event => {
  const message: unknown = event.data
  if (typeof message !== 'object' || message === null) return
  // The editor's window is the only one that can reach this page.
  if ('sections' in message) show(message.sections as readonly PanelSection[])
  if ('richText' in message) void copy(message.richText as RichText)
})

document.addEventListener('click', event => {
  if (!(event.target instanceof Element)) return
  const segment = event.target.closest<SVGElement>('g[data-start]')
  const button = event.target.closest<HTMLButtonElement>('button[data-kind]')
  if (!button) return
  const { kind, question, action, side } = button.dataset
  const { start, end } = segment?.dataset ?? button.dataset
  editor.postMessage({ kind, question, action, side, start: Number(start), end: Number(end) })
})

document.addEventListener('keydown', event => {
  const current = document.activeElement
  if (!(current instanceof HTMLButtonElement) || !current.matches(rowSelector)) return
  const all = rows()
  const at = all.indexOf(current)
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: all.length - 1,
  }
  const target = targets[event.key]
  if (target === undefined) return
  event.preventDefault()
  const row = all[Math.min(all.length - 1, Math.max(0, target))]
  rove(row)
  row?.focus()
})

editor.postMessage({ kind: 'ready' })
