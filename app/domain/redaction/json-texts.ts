// A string, and the colon after it where it is a key. Written so that a string of any length uses no stack.
const textOrKey = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?/g

/**
 * JSON with every string in it rewritten; `key` is the name of the property it belongs to. Keys, numbers and the order
 * of properties keep their exact text: parsing and printing would round a number or drop its zeros.
 */
export function rewriteTexts(json: string, rewrite: (text: string, key: string) => string): string {
  let key = ''
  return json.replace(textOrKey, (written, _inside, colon: string | undefined) => {
    const text: string = JSON.parse(written.slice(0, written.length - (colon?.length ?? 0)))
    if (colon !== undefined) {
      key = text
      return written
    }
    const rewritten = rewrite(text, key)
    return rewritten === text ? written : JSON.stringify(rewritten)
  })
}
