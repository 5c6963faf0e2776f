/** Runs a task to its end. A thrown answer, such as not found, counts as an answer; an error does not. */
export async function answered(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
  }
}
