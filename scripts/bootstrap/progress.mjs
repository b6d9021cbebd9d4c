const QUIET_LINE_MS = 15_000
const TICK_MS = 1_000

/**
 * Numbered steps that a person can follow: `[1/6] Onderdelen installeren … klaar in 31 s`.
 * @param {number} total
 * @param {{ first?: number, out?: NodeJS.WriteStream, quiet?: boolean }} [options] quiet: says
 *   nothing about a step for which there is nothing to do
 */
export function createProgress(total, { first = 1, out = process.stdout, quiet = false } = {}) {
  let number = first
  return {
    /**
     * Runs one step and shows its time.
     * @template T
     * @param {string} title
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    step(title, work) {
      return showStep(`[${number++}/${total}] ${title} …`, work, out)
    },
    /**
     * A step for which there is nothing to do.
     * @param {string} title
     */
    skip(title) {
      const line = `[${number++}/${total}] ${title} … al gedaan\n`
      if (!quiet) out.write(line)
    },
  }
}

/**
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {NodeJS.WriteStream} out
 */
async function showStep(label, work, out) {
  const started = Date.now()
  const elapsed = () => formatDuration(Date.now() - started)
  const ticker = out.isTTY ? tickInPlace(label, elapsed, out) : tickInLines(label, elapsed, out)
  try {
    const result = await work()
    ticker.end(`${label} klaar in ${elapsed()}`)
    return result
  } catch (error) {
    ticker.end(`${label} mislukt na ${elapsed()}`)
    throw error
  }
}

/**
 * @param {string} label
 * @param {() => string} elapsed
 * @param {NodeJS.WriteStream} out
 */
function tickInPlace(label, elapsed, out) {
  out.write(label)
  const timer = setInterval(() => out.write(`\r${label} ${elapsed()}`), TICK_MS)
  return {
    /** @param {string} line */
    end(line) {
      clearInterval(timer)
      out.write(`\r${line}\u001B[K\n`)
    },
  }
}

/**
 * @param {string} label
 * @param {() => string} elapsed
 * @param {NodeJS.WriteStream} out
 */
function tickInLines(label, elapsed, out) {
  out.write(`${label}\n`)
  const timer = setInterval(() => out.write(`${label} ${elapsed()}\n`), QUIET_LINE_MS)
  return {
    /** @param {string} line */
    end(line) {
      clearInterval(timer)
      out.write(`${line}\n`)
    },
  }
}

/**
 * A duration as people read it: `0,4 s`, `31 s`, `2 min 5 s`.
 * @param {number} milliseconds
 */
export function formatDuration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 9.95) return `${seconds.toFixed(1).replace('.', ',')} s`
  if (seconds < 59.5) return `${Math.round(seconds)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
