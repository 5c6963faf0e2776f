/** A parser for one of these values; undefined for anything else. */
export function oneOf<const Value extends string>(values: readonly Value[]) {
  return (text: string) => values.find((value) => value === text)
}

/** An unknown value in an address; it is ignored, and the reader is told. */
export type WrongParameter<Parameter extends string> = { parameter: Parameter; value: string }

/**
 * Reads the parameters of an address one by one. Empty ones, as a form sends them, count as missing; an unknown value
 * is ignored and collected among the wrong ones, and the others still apply.
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

/** A value of an address, shortened for a message about it. */
export function shownValue(value: string): string {
  // A character has at most two units, so a long value need not be split as a whole.
  const characters = [...value.slice(0, 2 * shownCharacters + 2)]
  return characters.length > shownCharacters ? `${characters.slice(0, shownCharacters).join('')}…` : value
}
