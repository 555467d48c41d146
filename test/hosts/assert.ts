// What the suites need of node:assert, which a web worker has not.

const show = (value: unknown): string => JSON.stringify(value, undefined, 2) ?? String(value)

function fail(message: string): never {
  throw new Error(message)
}

export function ok(value: unknown, message: string): asserts value {
  if (!value) fail(message)
}

export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  const [a, e] = [show(actual), show(expected)]
  if (a !== e) fail(`${message}\n  actual:   ${a}\n  expected: ${e}`)
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) fail(`${show(text)} does not match ${pattern}`)
}
