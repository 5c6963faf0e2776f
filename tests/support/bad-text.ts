/** Texts that are refused in a field of one line, each with its name. */
export const badLines: [what: string, typed: string][] = [
  ['nothing', ''],
  ['spaces only, full-width too', ' \u3000 '],
  ['10,000 characters', '悩'.repeat(10_000)],
  ['a null character', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['a direction override', 'abc\u202etxt'],
  ['half a character', 'a\ud83d'],
  ['nothing visible', '\u200b\u200d'],
]

/** Texts that look dangerous but are valid: they are kept as typed. */
export const strangeLines: [what: string, typed: string][] = [
  ['an emoji', '深夜のページャー 📟🔥'],
  ['right-to-left writing', 'الخادم بطيء'],
  ['an SQL fragment', "'; drop table teams; --"],
  ['an HTML fragment', '<script>alert(1)</script>'],
  ['a formula', '=1+1'],
  ['200 characters', 'あ'.repeat(200)],
]
