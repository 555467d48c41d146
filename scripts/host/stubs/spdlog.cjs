// Stands in for the native logger of the VS Code server, which is not built here: the same surface over node:fs.
const fs = require('node:fs')
const path = require('node:path')

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical']

class Logger {
  constructor(file) {
    this.file = file
    this.level = 2
  }
  write(level, message) {
    if (level < this.level || !this.file) return
    try {
      fs.appendFileSync(this.file, `${new Date().toISOString()} [${names[level]}] ${message}\n`)
    } catch {
      // The log folder may be gone already while the server stops.
    }
  }
  trace(message) {
    this.write(0, message)
  }
  debug(message) {
    this.write(1, message)
  }
  info(message) {
    this.write(2, message)
  }
  warn(message) {
    this.write(3, message)
  }
  error(message) {
    this.write(4, message)
  }
  critical(message) {
    this.write(5, message)
  }
  getLevel() {
    return this.level
  }
  setLevel(level) {
    this.level = level
  }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

async function createLogger(_name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  return new Logger(file)
}

// One assignment each: the server imports this as an ES module, and Node finds names only in this form.
exports.version = 0
exports.setLevel = () => {}
exports.setFlushOn = () => {}
exports.Logger = Logger
exports.createRotatingLogger = createLogger
exports.createAsyncRotatingLogger = createLogger
