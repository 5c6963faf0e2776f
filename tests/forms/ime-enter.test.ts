import { expect, test } from 'vitest'
import { isEnterOfConversion } from '#app/forms/ime-enter.ts'

test.each([
  ['a plain Enter sends the form', { key: 'Enter', isComposing: false, keyCode: 13 }, false],
  ['an Enter during a conversion confirms it', { key: 'Enter', isComposing: true, keyCode: 13 }, true],
  [
    'an Enter after the composition ended, as Safari reports it, still confirms it',
    { key: 'Enter', isComposing: false, keyCode: 229 },
    true,
  ],
  ['another key of a conversion is left alone', { key: 'a', isComposing: true, keyCode: 229 }, false],
])('%s', (_rule, keystroke, isConversion) => {
  expect(isEnterOfConversion(keystroke)).toBe(isConversion)
})
