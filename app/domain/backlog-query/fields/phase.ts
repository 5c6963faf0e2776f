import { candidatesOf, unlessCompared } from '#app/domain/backlog-query/candidates.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import { readBySpelling, readUnordered } from '#app/domain/backlog-query/read-list.ts'
import { spellingsOf, type Words } from '#app/domain/backlog-query/words.ts'
import type { Phase } from '#app/domain/pain-points/phase.ts'

/** Mentioned by a team in one of these phases. */
export type PhaseCriterion = { field: 'phase'; phases: Phase[] }

export const phaseWords: Record<Phase, Words> = {
  pre_launch: ['pre_launch', 'リリース前'],
  launched: ['launched', 'リリース済み'],
  mature: ['mature', '成熟期'],
}

const spellings = spellingsOf(phaseWords)

export const phase: Field<PhaseCriterion> = {
  words: ['phase', 'フェーズ'],
  read: (word) =>
    readUnordered(
      word,
      readBySpelling(() => spellings, 'unknownPhase'),
      (phases) => ({ field: 'phase', phases }),
    ),
  write: ({ phases }) => phases.map((one) => phaseWords[one][0]),
  complete: (word, { language }) => unlessCompared(word, () => candidatesOf(phaseWords, language)),
}
