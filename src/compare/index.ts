/** Two versions of a draft compared: the only door. */

export * from './compare.ts'
