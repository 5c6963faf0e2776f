import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalForm } from '#app/domain/text/normal-form.ts'

const forms = ['NFC', 'NFKC', 'NFKD'] as const

describe.each(forms)('a text in %s', (form) => {
  test('is what the platform’s normalize gives, for any text', () => {
    const written = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom('か\u3099', 'e\u0301\u0323', '각', '각', '①', 'ﾊﾟ'),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(written, (parts) => normalForm(parts.join(''), form) === parts.join('').normalize(form)),
    )
  })

  test('keeps 64 marks on one letter, in the platform’s order', () => {
    const text = `${'悩'.repeat(100)}a${'\u0301\u0316'.repeat(32)}b`
    expect(normalForm(text, form)).toBe(text.normalize(form))
  })

  test('loses no mark when there are more, and the text around them is still normalised', () => {
    const marks = '\u0301\u0316'.repeat(5000)
    const read = normalForm(`e\u0301 a${marks} か\u3099`, form)
    expect(read.startsWith('e\u0301 '.normalize(form))).toBe(true)
    expect(read.endsWith(' か\u3099'.normalize(form))).toBe(true)
    expect([...read.normalize('NFD')].sort().join('')).toBe(
      [...`e\u0301 a${marks} か\u3099`.normalize('NFD')].sort().join(''),
    )
  })
})
