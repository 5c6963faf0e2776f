/**
 * A row's id as text, e.g. '12' from an address or a form; undefined for what cannot be an id: signs, leading zeros,
 * non-ASCII digits, more than 15 digits.
 */
export function readRowId(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
