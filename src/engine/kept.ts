/**
 * What is worked out about a sentence once and kept with it: an edit then costs the sentences it touches, and what
 * is kept goes when the sentence goes.
 */

export interface Keeper {
  /** Written by the functions below alone, each in a place of its own. */
  readonly kept: unknown[]
}

let places = 0

/** @param make depends on the keeper alone */
export function keptWith<K extends Keeper, T extends NonNullable<unknown>>(
  make: (keeper: K) => T,
): (keeper: K) => T {
  const place = places++
  return keeper => {
    const known = keeper.kept[place]
    // Nobody else writes to this place.
    if (known !== undefined) return known as T
    const made = make(keeper)
    keeper.kept[place] = made
    return made
  }
}

interface Owned<T> {
  readonly owner: object
  readonly value: T
}

export interface KeptByOwner<T> {
  get(keeper: Keeper, owner: object): T | undefined
  set(keeper: Keeper, owner: object, value: T): void
}

/** For what also depends on an owner, such as a house's style; of several owners the last one's is kept. */
export function keptByOwner<T>(): KeptByOwner<T> {
  const place = places++
  return {
    get(keeper, owner) {
      // Nobody else writes to this place.
      const known = keeper.kept[place] as Owned<T> | undefined
      return known?.owner === owner ? known.value : undefined
    },
    set(keeper, owner, value) {
      const owned: Owned<T> = { owner, value }
      keeper.kept[place] = owned
    },
  }
}
