/** The few globals that Node and a web worker share; neither's types belong into a bundle for both. */

interface Timer {
  readonly timer: unique symbol
}
declare function setTimeout(run: () => void, milliseconds: number): Timer
declare function clearTimeout(timer: Timer | undefined): void
declare const performance: { now(): number }
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }
declare class TextDecoder {
  decode(bytes: Uint8Array): string
}
