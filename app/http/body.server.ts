/** More than the longest form of ours has, with every box of its lists ticked. */
export const pairsAtMost = 1000

/**
 * The one door for what is sent here: nothing else reads a request's body. A form's pairs are counted before anything is
 * built from them, so that the time taken grows with the length alone; what a parser then makes of names and values is
 * its own matter. No form of ours is multipart: such a body, like any other that is no form, is an empty one.
 */
export async function readFormBody(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/x-www-form-urlencoded(;|\s|$)/i.test(type)) return new URLSearchParams()
  const text = await request.text()
  if (hasMorePairs(text)) throw tooManyPairs()
  return new URLSearchParams(text)
}

/** What a page's script sent; undefined for what is longer than asked for, or no JSON. */
export async function readJsonBody(request: Request, unitsAtMost: number): Promise<unknown> {
  const text = await request.text()
  if (text.length > unitsAtMost) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hasMorePairs(text: string): boolean {
  let pairs = 1
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    pairs += 1
    if (pairs > pairsAtMost) return true
  }
  return false
}

// For programs; a page of ours has its own words for this status.
function tooManyPairs(): Response {
  const sentences = `This form has more than ${pairsAtMost} fields; nothing was saved.\n項目が${pairsAtMost}件を超えているため、保存しませんでした。\n`
  return new Response(sentences, { status: 413, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
