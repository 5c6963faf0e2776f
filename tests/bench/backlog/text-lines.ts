import { rareWords } from '../facts/words.ts'
import type { Askable } from './filter-lines.ts'

/** Words of two characters that hardly any text has: those of the generated history and two that no text has. */
export const rareTextLines = [...rareWords, '章魚', 'zq']

/** Texts that many, few or no rows have; several words; with filters and excluded. */
export function listTextLines({ teams: [team], categories: [category], today }: Askable): string[] {
  return [
    '手で',
    'デプロイ',
    'アラート',
    'バッチ',
    'tls',
    'restart',
    'リリース',
    '"approval each"',
    '"月末にタイムアウト"',
    '#777',
    '99',
    '再起動 大阪',
    'osaka tls night',
    '月末 夜間',
    'ﾃﾞﾌﾟﾛｲ',
    'でぷろい',
    'manual deploy',
    '誰も触れません',
    `デプロイ team:${team}`,
    'デプロイ severity:critical state:stranded',
    `restart category:${category} state:active`,
    `アラート heard:${today.slice(0, 7)}`,
    '手で known:1 ticket:none',
    '-手で state:unplanned',
    'tls -osaka',
    ...rareTextLines.slice(0, 3).map((word) => `${word} デプロイ`),
    ...rareTextLines.slice(0, 3).map((word) => `${word} severity:>=medium`),
  ]
}
