// A text, and the colon behind it where it is a key. Written so that a text of any length takes no stack.
const textOrKey = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?/g

/**
 * JSON with every text in it rewritten; `key` is the name it stands under. Keys, numbers and the order of things stay as
 * they are written, digit by digit: reading and writing it anew would round a number or drop its zeros.
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
