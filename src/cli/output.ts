import type { Writable } from 'node:stream'

export interface Output {
  /** Resolves when the stream takes more, so that nothing piles up before a slow reader. */
  write(text: string): Promise<void>
}

/** A reader that has had enough (`| head`) ends the program without a word. */
export function openOutput(stream: Writable): Output {
  stream.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    async write(text) {
      if (text === '' || stream.write(text)) return
      await new Promise<void>(resolve => stream.once('drain', resolve))
    },
  }
}
