const closers: (() => Promise<unknown>)[] = []

/** Resources opened by the test file, closed after its last test, the latest first. */
export function closeAtEnd(close: () => Promise<unknown>): void {
  closers.push(close)
}

/** For the one hook that follows every test file. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close()
}
