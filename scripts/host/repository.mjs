// Makes a folder a Git repository with everything in it committed, whoever's machine it is.
import { execFileSync } from 'node:child_process'

const identity = ['-c', 'user.name=Leadership Lens', '-c', 'user.email=tests@leadership-lens.example']

/** Returns whether it worked: not every machine has Git. */
export function commitAll(folder) {
  const git = (...args) => execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' })
  try {
    git('init', '--quiet')
    git('add', '--all', '--force')
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'What stands so far')
    return true
  } catch (error) {
    console.error(`no Git repository for the tests: ${error.message}`)
    return false
  }
}
