/** Patterns repeated to fill a text: each is hard for some way of reading. */
const repeated: Record<string, string> = {
  letters: 'a',
  'Japanese letters': '悩',
  katakana: 'ア',
  digits: '1',
  spaces: ' ',
  'full-width spaces': '\u3000',
  'zero-width characters': '\u200b',
  'words and spaces': 'a ',
  lines: 'a\n',
  'empty lines': '\n',
  'spaces before a line': ' \n\t',
  'combining marks in the wrong order': '\u0301\u0316',
  'letters with marks': 'e\u0301',
  'a letter that stands for eighteen': '\ufdfa',
  'half characters': '\ud800',
  emoji: '🔥',
  'families of emoji': '👩\u200d',
  'null characters': '\u0000',
  'opening brackets': '[',
  'closing brackets': ']',
  parentheses: '(',
  'nested lists': '[0]',
  backslashes: '\\',
  quotes: '"',
  'Japanese quotes': '「',
  'at signs': '@',
  'names in quotes': '@"a',
  'doubled quotes': '@""',
  hashes: '#',
  'hashes with a name': '#a',
  'exclamation marks': '!',
  'exclamation marks apart': '! ',
  'due days': '>1/1',
  'full stops': '.',
  commas: ',',
  colons: 'a:',
  minus: '-',
  slashes: '/',
  addresses: 'https://a.b/',
  estimates: '1m*',
  endings: 'ing',
  contractions: "n't",
  'percent signs': '%',
  'encoded slashes': '%2f',
  ampersands: '&',
  pairs: 'a=&',
  'indexed names': 'a[100000000]=1&',
  'tracking parameters': 'utm_a=1&',
  stars: '*',
  'stars and underscores': '*_',
  'grave accents': '`',
  'angle brackets': '<',
  'quoted lines': '> ',
  links: '[a](',
  'table cells': '|a',
  ones: '1,',
}

/** Texts whose end shows that the work on the beginning was in vain, or that take a path of their own. */
const inside: Record<string, readonly [before: string, pieces: readonly string[], after: string]> = {
  'in letters': ['a', [' ', '\u3000', '\u200b', '\n', '.', '-', ')', '\\', '"', '1', '\u0301\u0316'], 'b'],
  'in an address': ['https://a.b/', ['/', '.', '%', ' ', '\u200b', '&utm_a=1'], '!'],
  'after a field': ['team:', ['a,', ',', '"a', '"",', ':'], ''],
  'after an at sign': ['@"', ['"', 'a', ' '], 'b'],
  'after a number': ['1', ['h1', '.', '*', ' '], '/'],
}

export type Pattern = { what: string; fill: (units: number) => string }

/** Texts that no one sends on purpose, each of any length. */
export const hostilePatterns: Pattern[] = [
  ...Object.entries(repeated).map(([what, piece]) => ({ what, fill: filled('', piece, '') })),
  ...Object.entries(inside).flatMap(([where, [before, pieces, after]]) =>
    pieces.map((piece) => ({
      what: `${JSON.stringify(piece)} ${where}`,
      fill: filled(before, piece, after),
    })),
  ),
]

function filled(before: string, piece: string, after: string) {
  return (units: number) => before + piece.repeat(Math.ceil(units / piece.length)).slice(0, units) + after
}
