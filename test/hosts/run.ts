// What VS Code calls in either extension host: run() resolves when all suites passed and rejects otherwise.
import 'mocha/mocha.js'

/** mocha's own reporters reach for `process` or `document`; a worker has neither. */
function reportToConsole(runner: Mocha.Runner): void {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  runner.on('suite', suite => {
    if (suite.title) console.log(`  ${suite.title}`)
  })
  runner.on('pass', test => {
    counts.passed += 1
    console.log(`    ✔ ${test.title} (${test.duration} ms)`)
  })
  runner.on('pending', test => {
    counts.skipped += 1
    console.log(`    - ${test.title} (skipped)`)
  })
  runner.on('fail', (test, error) => {
    counts.failed += 1
    console.error(`    ✖ ${test.fullTitle()}\n${error.stack ?? error}`)
  })
  // scripts/test.mjs reads this line.
  runner.on('end', () => {
    console.log(`host tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  })
}

mocha.setup({ ui: 'bdd', reporter: reportToConsole as unknown as Mocha.ReporterConstructor, timeout: 30_000 })

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // mocha.run() of the browser's build reads the page's address, which neither host has.
    Mocha.prototype.run.call(mocha, failures => {
      if (failures > 0) reject(new Error(`${failures} host tests failed`))
      else resolve()
    })
  })
}
