/** Reads CSV as RFC 4180 describes it, independently of the code that writes it. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let match = field.exec(text); match; match = field.exec(text)) {
    record.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    if (match[3] === '\r\n') {
      records.push(record)
      record = []
    }
    if (field.lastIndex === text.length) return records
  }
  throw new Error('this is no CSV')
}
