import { sql } from 'kysely'
import { knownByFacet, manyKnow } from '#app/domain/backlog-facets.ts'
import type { KnownCriterion } from '#app/domain/backlog-query/fields/known.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { type Condition, eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { exactFacets, noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { hasFact } from '#app/features/backlog/scope/roots.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { amountChip, chipOf } from './chip-text.ts'
import { type Amount, comparedWhole } from './compared-whole.queries.server.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

export const known: FieldQueries<KnownCriterion> = {
  condition: (criterion, { db }) =>
    'names' in criterion
      ? knownByAnyOf(db, criterion.names)
      : eitherWay(comparedWhole(sql`s.known_by`, criterion)),
  facets: (criterion) => ('names' in criterion ? noFacets : exactFacets(facetsOfCount(criterion))),
  bounds: noBounds,
  cells: notInCells,
  isNarrow: () => true,
  chip: (criterion, _known, reader) =>
    'names' in criterion
      ? chipOf(reader.t('glossary:knownBy'), criterion.names, reader)
      : amountChip(criterion, reader),
}

function facetsOfCount({ comparison, amount }: Amount): number[] {
  if (comparison === '=' && amount !== null && Number.isInteger(amount) && amount < manyKnow)
    return [knownByFacet(amount)]
  const areMany =
    (comparison === '>=' && amount === manyKnow) || (comparison === '>' && amount === manyKnow - 1)
  return areMany ? [knownByFacet(manyKnow)] : []
}

/** Known by somebody whose name has one of these in it. */
async function knownByAnyOf(db: Db, names: string[]): Promise<Condition> {
  const asked = names.map(foldForSearch)
  const meant = (await listNames(db)).filter((name) => asked.some((one) => foldForSearch(name).includes(one)))
  return hasFact(db, sql`from known_by where name = any (${meant}::text[])`)
}

/** Everybody who knows something. There are far fewer names than rows with them: the index skips from one to the next. */
async function listNames(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive people as (
      (select name from known_by order by name limit 1)
      union all
      select (select k.name from known_by k where k.name > people.name order by k.name limit 1)
      from people where people.name is not null
    )
    select name from people where name is not null`.execute(db)
  return rows.map((row) => row.name)
}
