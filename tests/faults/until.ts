const lookEveryMilliseconds = 5

/** Something did not happen in time. */
export class TooLate extends Error {
  override name = 'TooLate'
}

/** Resolves as soon as it is true; rejects after `seconds` with what was awaited. */
export async function until(isSo: () => boolean, seconds: number, what: string): Promise<void> {
  const giveUpAt = performance.now() + seconds * 1000
  while (!isSo()) {
    if (performance.now() > giveUpAt) throw new TooLate(`waited ${seconds} s until ${what}`)
    await pause(lookEveryMilliseconds)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
