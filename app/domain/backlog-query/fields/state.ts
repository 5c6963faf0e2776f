import { candidatesOf, unlessCompared } from '#app/domain/backlog-query/candidates.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import type { StateWord } from '#app/domain/backlog-query/meant-states.ts'
import { readBySpelling, readUnordered } from '#app/domain/backlog-query/read-list.ts'
import { spellingsOf, type Words } from '#app/domain/backlog-query/words.ts'

export type StateCriterion = { field: 'state'; states: StateWord[] }

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

const spellings = spellingsOf(stateWords)

export const state: Field<StateCriterion> = {
  words: ['state', '状態'],
  read: (word) =>
    readUnordered(
      word,
      readBySpelling(() => spellings, 'unknownState'),
      (states) => ({ field: 'state', states }),
    ),
  write: ({ states }) => states.map((one) => stateWords[one][0]),
  complete: (word, { language }) => unlessCompared(word, () => candidatesOf(stateWords, language)),
}
