import { afterAll } from 'vitest'

const closers: (() => Promise<unknown>)[] = []

/** What the test file opened is closed when its last test is over, the latest first. */
export function closeAtEnd(close: () => Promise<unknown>): void {
  closers.push(close)
}

// Registered while the test file loads: an afterAll() that is called from within a hook is never run.
afterAll(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})
