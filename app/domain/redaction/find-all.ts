/**
 * Every position where `sought` occurs in `text`, overlapping ones too, in order. Linear in both texts (Knuth, Morris,
 * Pratt 1977): repeated `indexOf` would be quadratic for texts of one repeated letter.
 */
export function findAll(text: string, sought: string): number[] {
  if (sought === '' || !text.includes(sought)) return []
  const shorter = listBorders(sought)
  const found: number[] = []
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    while (matched > 0 && (matched === sought.length || text[at] !== sought[matched]))
      matched = shorter[matched - 1] ?? 0
    if (text[at] === sought[matched]) matched += 1
    if (matched === sought.length) found.push(at - matched + 1)
  }
  return found
}

/** For each prefix of a text the length of the longest shorter prefix that is also its suffix. */
function listBorders(text: string): number[] {
  const borders = [0]
  let length = 0
  for (let at = 1; at < text.length; at++) {
    while (length > 0 && text[at] !== text[length]) length = borders[length - 1] ?? 0
    if (text[at] === text[length]) length += 1
    borders.push(length)
  }
  return borders
}
