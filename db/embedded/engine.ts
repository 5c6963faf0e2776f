import { PGlite, type PGliteOptions } from '@electric-sql/pglite'

/**
 * The engine stopped on a fault that it cannot go on from, such as a full disk in the middle of writing its log. What
 * it acknowledged is in the log; a new start recovers it. The code is PostgreSQL's own for "not available just now".
 */
export class EngineStopped extends Error {
  override name = 'EngineStopped'
  readonly code = '57P03'
}

/** PGlite that keeps its last words: why it did not start, or why it stopped. */
export class Engine extends PGlite {
  readonly #heard: { lastWords?: string; hasStopped?: boolean }

  constructor(options: PGliteOptions) {
    const heard: { lastWords?: string; hasStopped?: boolean } = {}
    const onStderr = (line: string) => {
      const [, severity, words] = /(PANIC|FATAL): {2}(.*)/.exec(line) ?? []
      if (words) heard.lastWords = words
      if (severity === 'PANIC') heard.hasStopped = true
      return true
    }
    super({ ...options, onStderr })
    this.#heard = heard
  }

  get lastWords(): string | undefined {
    return this.#heard.lastWords
  }

  get hasStopped(): boolean {
    return this.#heard.hasStopped ?? false
  }

  /**
   * Everything that asks the engine comes through here. The answer in which it stopped has no end that a client could
   * wait for, and one that has stopped would turn in a circle for good.
   */
  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    this.#refuseWhenStopped()
    const answer = super.execProtocolRawSync(message)
    this.#refuseWhenStopped()
    return answer
  }

  #refuseWhenStopped() {
    if (this.hasStopped) throw new EngineStopped(`The embedded database stopped: ${this.lastWords}.`)
  }

  /** Closes what it has open. A stopped one must not be shut down in order: it would write what it no longer knows. */
  override async close(): Promise<void> {
    if (this.hasStopped) await this.fs?.closeFs()
    else await super.close()
  }
}
