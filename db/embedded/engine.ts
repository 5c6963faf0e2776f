import { PGlite, type PGliteOptions } from '@electric-sql/pglite'

/**
 * The engine stopped on an error that it cannot recover from while running, such as a full disk while writing its log.
 * Everything it acknowledged is in the log; a restart recovers it. The code is PostgreSQL's own for "not available just
 * now".
 */
export class EngineStopped extends Error {
  override name = 'EngineStopped'
  readonly code = '57P03'
}

/** PGlite that keeps its last output: why it did not start, or why it stopped. */
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
   * Every query passes through here. The response in which the engine stopped has no end that a client could wait for,
   * and a stopped engine would loop forever.
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

  /**
   * Closes what it has open. A stopped engine must not shut down normally: it would write state that it no longer
   * knows.
   */
  override async close(): Promise<void> {
    if (this.hasStopped) await this.fs?.closeFs()
    else await super.close()
  }
}
