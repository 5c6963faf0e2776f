const closers: (() => Promise<unknown>)[] = []

/** What the test file opened is closed when its last test is over, the latest first. */
export function closeAtEnd(close: () => Promise<unknown>): void {
  closers.push(close)
}

/** For the one hook that follows every test file. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close()
}
