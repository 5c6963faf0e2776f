/** A parser of one of the values that are offered; undefined for anything else. */
export function oneOf<const Value extends string>(values: readonly Value[]) {
  return (text: string) => values.find((value) => value === text)
}

/** A parameter of an address that means nothing there; it is left out, and the reader is told. */
export type WrongParameter<Parameter extends string> = { parameter: Parameter; value: string }

/**
 * Reads the parameters of an address one by one. Empty ones, as a form sends them, ask for nothing; a value that means
 * nothing is left out and put among the wrong ones, and everything else still holds.
 */
export function readParameters<Parameter extends string>(parameters: URLSearchParams) {
  const wrong: WrongParameter<Parameter>[] = []
  const read = <T>(parameter: Parameter, parse: (value: string) => T | undefined): T | null => {
    const value = parameters.get(parameter)?.trim() ?? ''
    if (value === '') return null
    const meaning = parse(value)
    if (meaning === undefined) wrong.push({ parameter, value: shownValue(value) })
    return meaning ?? null
  }
  return { read, wrong }
}

const shownCharacters = 60

/** A value of an address as a remark on it shows it. */
export function shownValue(value: string): string {
  // A character has at most two units, so that a long value is not taken apart for its beginning.
  const characters = [...value.slice(0, 2 * shownCharacters + 2)]
  return characters.length > shownCharacters ? `${characters.slice(0, shownCharacters).join('')}…` : value
}
