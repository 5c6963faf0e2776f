import { useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Vocabulary } from '#app/domain/entry-line/pieces.ts'
import { isWaiting, type Outgoing } from '#app/features/capture/outbox/outgoing.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { Line } from './line.ts'
import { LineRow } from './line-row.tsx'
import { WaitingRow } from './waiting-row.tsx'

export type RecordBlock = { id: number; nameEn: string; nameJa: string }

type Shown = { block: number | null; key: string } & ({ line: Line } | { outgoing: Outgoing })

/** The records in their order, under their agenda blocks; those still being sent come last. */
export function RecordList({
  lines,
  keys,
  made,
  outgoing,
  blocks,
  namesTeams,
  vocabulary,
  onEdit,
  onTakeBack,
  mayTakeBack,
  editAt,
  ...looks
}: {
  lines: Line[]
  keys: ReadonlyMap<string, string>
  made: ReadonlyMap<string, string>
  outgoing: Outgoing[]
  blocks: RecordBlock[]
  namesTeams: boolean
  vocabulary: Vocabulary
  onEdit: ((line: Line) => void) | undefined
  onTakeBack: ((line: Line) => void) | undefined
  mayTakeBack: (line: Line) => boolean
  /** Where lines are edited without scripts. */
  editAt: string | undefined
  onEditTyped: (outgoing: Outgoing) => void
  onDrop: (outgoing: Outgoing) => void
  onInsist: (outgoing: Outgoing) => void
}) {
  const { t } = useTranslation('syncs')
  // Stable for the life of the page, so that typing into the line does not render any row again.
  const latest = useRef({ onEdit, onTakeBack })
  latest.current = { onEdit, onTakeBack }
  const edit = useCallback((line: Line) => latest.current.onEdit?.(line), [])
  const takeBack = useCallback((line: Line) => latest.current.onTakeBack?.(line), [])
  const groups = useMemo(
    () => groupByBlock(listShown(lines, keys, made, outgoing)),
    [lines, keys, made, outgoing],
  )
  const revisedOf = (id: string) =>
    outgoing.findLast((one) => one.verb === 'revise' && one.lineId === id && isWaiting(one))
  if (groups.length === 0) return <p className="text-muted">{t('nothingRecorded')}</p>
  return groups.map((group) => (
    <div key={group.key}>
      <BlockName block={blocks.find(({ id }) => id === group.block)} isFirst={group === groups[0]} />
      <ul>
        {group.shown.map((row) => {
          if ('outgoing' in row)
            return (
              <WaitingRow
                key={row.key}
                outgoing={row.outgoing}
                vocabulary={vocabulary}
                onEdit={looks.onEditTyped}
                onDrop={looks.onDrop}
                onInsist={looks.onInsist}
              />
            )
          const revised = revisedOf(row.line.id)
          return (
            <LineRow
              key={row.key}
              line={row.line}
              namesTeams={namesTeams}
              revised={revised?.verb === 'revise' ? revised.line : undefined}
              onEdit={onEdit && edit}
              onTakeBack={onTakeBack && mayTakeBack(row.line) ? takeBack : undefined}
              editAt={editAt}
            />
          )
        })}
      </ul>
    </div>
  ))
}

/** Records outside the agenda need a heading only after records under a block. */
function BlockName({ block, isFirst }: { block: RecordBlock | undefined; isFirst: boolean }) {
  const { t } = useTranslation('syncs')
  const language = useLanguage()
  if (!block && isFirst) return null
  const name = block && (language === 'ja' ? block.nameJa : block.nameEn)
  return <h3 className="mt-3 font-semibold text-[13px] text-muted">{name ?? t('outsideAgenda')}</h3>
}

/** A line being taken back is hidden for the person who does it; if that is refused, it is shown again. */
function listShown(
  lines: Line[],
  keys: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, string>,
  outgoing: Outgoing[],
): Shown[] {
  const takenBack = new Set(
    outgoing.flatMap((one) => (one.verb === 'take-back' && isWaiting(one) ? [one.recorded] : [])),
  )
  const recorded = lines
    .filter(({ id }) => !takenBack.has(made.get(id) ?? ''))
    .map((line) => ({ block: line.agendaBlockId, key: keys.get(line.id) ?? line.id, line }))
  const typed = outgoing
    .filter((one) => isShown(one) && !takenBack.has(one.key))
    .map((one) => ({ block: 'agendaBlockId' in one ? one.agendaBlockId : null, key: one.key, outgoing: one }))
  return [...recorded, ...typed]
}

// A change or withdrawal being sent is shown at its line; a refused one separately.
function isShown(outgoing: Outgoing): boolean {
  return outgoing.verb === 'record' || outgoing.verb === 'answer' || !isWaiting(outgoing)
}

function groupByBlock(all: Shown[]): { key: string; block: number | null; shown: Shown[] }[] {
  const groups: { key: string; block: number | null; shown: Shown[] }[] = []
  for (const row of all) {
    const last = groups.at(-1)
    if (last && last.block === row.block) last.shown.push(row)
    else groups.push({ key: row.key, block: row.block, shown: [row] })
  }
  return groups
}
