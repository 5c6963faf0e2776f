/**
 * The id of a row as text, e.g. '12' from an address or a form; undefined for what no row could have: signs, leading
 * zeros, other digits, more than 15 of them.
 */
export function readRowId(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
