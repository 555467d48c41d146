/** The house style that holds for a draft: the nearest file from its folder up to the repository's root. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { houseFileName, isLeftAlone, profileOfPath } from '../config/house-style/paths.ts'
import type { HouseProblem } from '../config/house-style/problem.ts'
import { type HouseConfig, readHouseStyle } from '../config/house-style/read.ts'
import { readDraftFile } from './read-text.ts'

export interface HouseFile {
  readonly config: HouseConfig
  readonly problems: readonly HouseProblem[]
  /** Absolute. */
  readonly folder: string
}

export interface HouseFiles {
  /** @param place an absolute path of a draft, or of a file that might stand there */
  of(place: string): Promise<HouseFile | undefined>
  /** A house style file could not be used, or not all of it. */
  readonly failed: boolean
}

type Tell = (line: string) => Promise<void>

/** Folders from the draft's own to the repository's root; outside a repository, to the working folder. */
function foldersAbove(place: string, cwd: string): string[] {
  const folders: string[] = []
  for (let folder = path.dirname(place); ; folder = path.dirname(folder)) {
    folders.push(folder)
    if (existsSync(path.join(folder, '.git'))) return folders
    if (folder === path.dirname(folder)) break
  }
  const at = folders.indexOf(path.resolve(cwd))
  return folders.slice(0, at < 0 ? 1 : at + 1)
}

/**
 * @param given a file named outright, which then holds for every draft
 * @param tell hears each problem once, as "file:line:column: message"
 */
export function createHouseFiles(given: string | undefined, cwd: string, tell: Tell): HouseFiles {
  const read = new Map<string, Promise<HouseFile | undefined>>()
  let failed = false

  async function load(file: string): Promise<HouseFile | undefined> {
    const name = path.relative(cwd, file).split(path.sep).join('/') || file
    const content = await readDraftFile(file)
    if ('error' in content) {
      failed = true
      await tell(`${name}: ${content.error}\n`)
      return undefined
    }
    const { config, problems } = readHouseStyle(content.text)
    for (const { line, column, message, leftOut } of problems) {
      if (leftOut) failed = true
      await tell(`${name}:${line}:${column}: ${message}\n`)
    }
    return { config, problems, folder: path.dirname(file) }
  }

  function once(file: string): Promise<HouseFile | undefined> {
    const known = read.get(file) ?? load(file)
    read.set(file, known)
    return known
  }

  return {
    async of(place) {
      if (given !== undefined) return once(path.resolve(cwd, given))
      const file = foldersAbove(place, cwd)
        .map(folder => path.join(folder, houseFileName))
        .find(existsSync)
      return file === undefined ? undefined : once(file)
    },
    get failed() {
      return failed
    },
  }
}

/** The draft's path as the file's globs see it; undefined outside the file's folder. */
function pathIn({ folder }: HouseFile, place: string): string | undefined {
  const relative = path.relative(folder, place).split(path.sep).join('/')
  return relative.startsWith('../') || path.isAbsolute(relative) ? undefined : relative
}

export function profileByHouse(file: HouseFile | undefined, place: string): string | undefined {
  const relative = file && pathIn(file, place)
  return file && relative !== undefined ? profileOfPath(file.config, relative) : undefined
}

export function leftAloneByHouse(file: HouseFile | undefined, place: string): boolean {
  const relative = file && pathIn(file, place)
  return file !== undefined && relative !== undefined && isLeftAlone(file.config, relative)
}
