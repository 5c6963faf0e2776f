import type { Phase } from '#app/domain/phase.ts'
import type { Severity } from '#app/domain/severity.ts'
import { type Spelling, spell } from '#app/domain/spelling.ts'
import type { ClauseField, StateWord } from './clause.ts'

/** A field that is said by its name: people who know it are said with `known`, a text stands by itself. */
export type QueryField = Exclude<ClauseField, 'text' | 'knownBy'>

/** English, which is the word that is written; Japanese; then what else is understood. */
export type Words = readonly [english: string, japanese: string, ...others: string[]]

export const fieldWords: Record<QueryField, Words> = {
  team: ['team', 'チーム'],
  category: ['category', 'カテゴリ', 'カテゴリー'],
  state: ['state', '状態'],
  phase: ['phase', 'フェーズ'],
  severity: ['severity', '深刻度'],
  hours: ['hours', '時間'],
  teams: ['teams', 'チーム数'],
  mentions: ['mentions', '声'],
  known: ['known', 'わかる人', 'knownby'],
  heard: ['heard', '聞いた'],
  age: ['age', '古さ'],
  ticket: ['ticket', 'チケット', '改善チケット'],
  is: ['is', 'フラグ'],
}

export const stateWords: Record<StateWord, Words> = {
  active: ['active', '未解消'],
  unplanned: ['unplanned', '未計画'],
  in_progress: ['in_progress', '対応中'],
  to_confirm: ['to_confirm', '確認待ち'],
  stranded: ['stranded', '対応先なし', '宙に浮いた'],
  relieved: ['relieved', '解消'],
  declined: ['declined', '見送り'],
  any: ['any', 'すべて', '全て'],
}

export const phaseWords: Record<Phase, Words> = {
  pre_launch: ['pre_launch', 'リリース前'],
  launched: ['launched', 'リリース済み'],
  mature: ['mature', '成熟期'],
}

export const severityWords: Record<Severity, Words> = {
  low: ['low', '低'],
  medium: ['medium', '中'],
  high: ['high', '高'],
  critical: ['critical', '重大'],
}

export const markWords: Record<'came_back', Words> = { came_back: ['back', '再発', 'came_back'] }

/** Whether there is one at all: a ticket, an estimate, a person. */
export const presenceWords: Record<'none' | 'any', Words> = {
  none: ['none', 'なし', '無し'],
  any: ['any', 'あり', '有り'],
}

export const fieldSpellings = spellingsOf(fieldWords)
export const stateSpellings = spellingsOf(stateWords)
export const phaseSpellings = spellingsOf(phaseWords)
export const severitySpellings = spellingsOf(severityWords)
export const markSpellings = spellingsOf(markWords)
export const presenceSpellings = spellingsOf(presenceWords)

function spellingsOf<Meaning extends string>(words: Record<Meaning, Words>): readonly Spelling<Meaning>[] {
  // why: Object.entries forgets that the keys of a record are its key type.
  return spell(Object.entries(words) as [Meaning, Words][])
}
