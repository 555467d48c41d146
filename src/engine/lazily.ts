/**
 * Properties of a plain object that are worked out when first asked for. All objects share the getters: with getters of
 * its own, each object would have a shape of its own in the JavaScript engine, and shapes, with all that hangs on them,
 * outlive every small collection. A draft's versions would pile up with each key.
 */

import { once } from './once.ts'

const pending = Symbol('pending')

interface Pending {
  readonly [pending]: Readonly<Record<string, () => unknown>>
}

const getters = new Map<string, PropertyDescriptor>()

function getterOf(name: string): PropertyDescriptor {
  const known = getters.get(name)
  if (known) return known
  const made: PropertyDescriptor = {
    enumerable: true,
    get(this: Pending) {
      return this[pending][name]?.()
    },
  }
  getters.set(name, made)
  return made
}

/** Adds such properties to an object that nobody else has seen, behind those it has. */
export function lazily<T extends object, L extends object>(
  object: T,
  makers: { readonly [K in keyof L]: () => L[K] },
): T & L {
  const value = Object.fromEntries(
    Object.entries<() => unknown>(makers).map(([name, make]) => [name, once(make)]),
  )
  Object.defineProperty(object, pending, { value })
  for (const name of Object.keys(makers)) Object.defineProperty(object, name, getterOf(name))
  // They have just been added.
  return object as T & L
}
