const rows: [kana: string, sounds: string][] = [
  ['あいうえお', 'a i u e o'],
  ['かきくけこ', 'ka ki ku ke ko'],
  ['がぎぐげご', 'ga gi gu ge go'],
  ['さしすせそ', 'sa shi su se so'],
  ['ざじずぜぞ', 'za ji zu ze zo'],
  ['たちつてと', 'ta chi tsu te to'],
  ['だぢづでど', 'da ji zu de do'],
  ['なにぬねの', 'na ni nu ne no'],
  ['はひふへほ', 'ha hi fu he ho'],
  ['ばびぶべぼ', 'ba bi bu be bo'],
  ['ぱぴぷぺぽ', 'pa pi pu pe po'],
  ['まみむめも', 'ma mi mu me mo'],
  ['やゆよ', 'ya yu yo'],
  ['らりるれろ', 'ra ri ru re ro'],
  ['わゐゑをん', 'wa i e o n'],
  // Small kana at the start of a word; after another kana they are read with it. ヶ joins two words, as in 霞ヶ関.
  ['ぁぃぅぇぉゃゅょゎゔゕゖ', 'a i u e o ya yu yo wa vu ka ga'],
]

const sounds = new Map(
  rows.flatMap(([kana, spelled]) => {
    const each = spelled.split(' ')
    return [...kana].map((letter, place) => [letter, each[place] ?? ''] as const)
  }),
)

const katakanaToHiragana = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0)

/**
 * Kana in Latin letters, by the Hepburn romanisation used in passports: a long vowel is written as a short one (こう and
 * コー are 'ko'), ん is 'n', っ doubles what follows. Other characters are left out.
 */
export function romajiOf(kana: string): string {
  const syllables: string[] = []
  let doubles = false
  for (const letter of kana) {
    const hiragana = asHiragana(letter)
    const sound = sounds.get(hiragana)
    if (hiragana === 'っ') doubles = true
    if (sound === undefined) continue
    const before = syllables.at(-1)
    if (before !== undefined && /[ぁぃぅぇぉゃゅょゎ]/.test(hiragana))
      syllables[syllables.length - 1] = joinSmall(before, sound)
    else if (!lengthens(before, sound)) syllables.push((doubles ? doubled(sound) : '') + sound)
    doubles = false
  }
  return syllables.join('')
}

function asHiragana(letter: string): string {
  return /[ァ-ヶ]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - katakanaToHiragana) : letter
}

/** きゃ is 'kya', しゃ 'sha', ファ 'fa', ウィ 'wi', クァ 'kwa', イェ 'ye', なぁ 'na'. */
function joinSmall(before: string, small: string): string {
  const stem = before.slice(0, -1)
  if (before === 'n') return before + small
  if (before.endsWith(small)) return before
  if (/(sh|ch|j)$/.test(stem)) return stem + small.replace('y', '')
  if (small.length > 1) return stem + small
  if (before === 'i') return `y${small}`
  return /^[kg]?u$/.test(before) ? `${stem}w${small}` : stem + small
}

function lengthens(before: string | undefined, sound: string): boolean {
  const vowel = before?.at(-1)
  return (sound === 'u' && (vowel === 'o' || vowel === 'u')) || (sound === 'o' && vowel === 'o')
}

function doubled(sound: string): string {
  if (sound.startsWith('ch')) return 't'
  return /^[aiueon]/.test(sound) ? '' : sound.charAt(0)
}
