import { describe, expect, test } from 'vitest'
import { isAlone, opensPalette, readPageKey, takesText } from '#app/ui/page-key.ts'
import { places } from '#app/ui/places.ts'

const plain = {
  key: 'k',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 75,
}

test.each(places)('g and then its letter goes to %s', (to, _name, letter) => {
  expect(readPageKey('g', false)).toBe('going')
  expect(readPageKey(letter, true)).toBe(to)
  expect(readPageKey(letter, false)).toBeUndefined()
})

test('every place has its own letter, which starts nothing else', () => {
  const letters = places.map(([, , letter]) => letter)
  expect(new Set(letters).size).toBe(letters.length)
  expect(letters.filter((letter) => /^[gjkoxc?/]$/.test(letter))).toEqual([])
})

test('a question mark lists the shortcuts, from a full-width keyboard too, and also after a g', () => {
  expect(['?', '？'].map((key) => readPageKey(key, false))).toEqual(['keys', 'keys'])
  expect(readPageKey('?', true)).toBe('keys')
})

test('a letter without a place ends the sequence, and a second g starts it again', () => {
  expect(readPageKey('j', true)).toBeUndefined()
  expect(readPageKey('g', true)).toBe('going')
})

describe('the palette', () => {
  test.each([
    ['Ctrl+K', { ctrlKey: true }, false, true],
    ['Ctrl+K with caps lock', { ctrlKey: true, key: 'K' }, false, true],
    ['⌘K on an Apple', { metaKey: true }, true, true],
    ['Ctrl+K on an Apple, where it deletes', { ctrlKey: true }, true, false],
    ['the key alone', {}, false, false],
    ['with Alt', { ctrlKey: true, altKey: true }, false, false],
    ['another key', { ctrlKey: true, key: 'j' }, false, false],
    ['while converting', { ctrlKey: true, isComposing: true }, false, false],
  ] as const)('%s', (_name, more, isApple, opens) => {
    expect(opensPalette({ ...plain, ...more }, isApple)).toBe(opens)
  })
})

describe('a single-key shortcut works only when the key is pressed alone', () => {
  test.each([
    ['alone', {}, true],
    ['with Ctrl', { ctrlKey: true }, false],
    ['with ⌘', { metaKey: true }, false],
    ['with Alt', { altKey: true }, false],
    ['while converting', { isComposing: true }, false],
    ['of an input method, as Safari reports it', { keyCode: 229 }, false],
  ] as const)('%s', (_name, more, acts) => {
    expect(isAlone({ ...plain, ...more })).toBe(acts)
  })
})

describe('where a key types or selects, it is no shortcut', () => {
  test.each([
    ['TEXTAREA', undefined, true],
    ['SELECT', 'select-one', true],
    ['INPUT', 'text', true],
    ['INPUT', 'search', true],
    ['INPUT', 'date', true],
    ['INPUT', 'number', true],
    ['INPUT', 'checkbox', false],
    ['INPUT', 'radio', false],
    ['INPUT', 'submit', false],
    ['BUTTON', 'submit', false],
    ['A', undefined, false],
    ['BODY', undefined, false],
  ] as const)('%s %s', (tagName, type, takes) => {
    expect(takesText({ tagName, type, isContentEditable: false })).toBe(takes)
  })

  test('editable content', () => {
    expect(takesText({ tagName: 'DIV', isContentEditable: true })).toBe(true)
  })
})
