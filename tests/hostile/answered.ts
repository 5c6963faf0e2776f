/** Does a work to its end. An answer that is thrown, such as that nothing is found, is one too; a fault is none. */
export async function answered(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
  }
}
