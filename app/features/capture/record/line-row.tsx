import { Link } from '@remix-run/react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { severityRank } from '#app/domain/pain-points/severity.ts'
import { CategoryTag } from '#app/ui/category-tag.tsx'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { SeverityBars } from '#app/ui/severity-bars.tsx'
import { TicketLinks } from '#app/ui/ticket-links.tsx'
import type { DecisionLine, HeardLine, Line, ResolutionLine } from './line.ts'

const rowLook = 'flex scroll-mb-96 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5'

/** One recorded line as every reader sees it. A change of it that is not saved yet is shown in its place. */
export const LineRow = memo(function LineRow({
  line,
  namesTeams,
  revised,
  onEdit,
  onTakeBack,
  editAt,
}: {
  line: Line
  namesTeams: boolean
  /** The new text while the change is being sent. */
  revised: string | undefined
  onEdit: ((line: Line) => void) | undefined
  onTakeBack: ((line: Line) => void) | undefined
  /** Where the line is edited and taken back without scripts. */
  editAt: string | undefined
}) {
  const { t } = useTranslation('capture')
  return (
    <li className={rowLook} data-line={line.id}>
      <LineText line={line} namesTeams={namesTeams} />
      {revised !== undefined && (
        <small className="basis-full text-muted">
          {t('changing')} {revised}
        </small>
      )}
      {(editAt || onEdit || onTakeBack) && (
        <span className="ms-auto inline-flex gap-x-3">
          {editAt && (
            <Link
              to={`${editAt}?line=${line.id}`}
              className={buttonLook}
              aria-label={`${t('edit')}: ${line.text}`}
              preventScrollReset
            >
              {t('edit')}
            </Link>
          )}
          {onEdit && line.kind !== 'resolution' && (
            <RowButton word={t('edit')} about={line.text} onPress={() => onEdit(line)} />
          )}
          {onTakeBack && (
            <RowButton word={t('takeBack')} about={line.text} onPress={() => onTakeBack(line)} />
          )}
        </span>
      )}
    </li>
  )
})

const buttonLook =
  'inline-flex whitespace-nowrap min-h-target min-w-target items-center text-muted text-xs underline-offset-2 hover:underline'

function RowButton({ word, about, onPress }: { word: string; about: string; onPress: () => void }) {
  return (
    <button type="button" className={buttonLook} aria-label={`${word}: ${about}`} onClick={onPress}>
      {word}
    </button>
  )
}

function LineText({ line, namesTeams }: { line: Line; namesTeams: boolean }) {
  const { t } = useTranslation(['capture', 'glossary'])
  if (line.kind === 'painPoint') return <Heard line={line} namesTeams={namesTeams} />
  if (line.kind === 'resolution') return <Resolved line={line} namesTeams={namesTeams} />
  if (line.kind === 'decision') return <Decided line={line} />
  if (line.kind === 'note') return <Body kind={t('kinds.note')}>{line.text}</Body>
  return (
    <Body kind={t('kinds.verdict')} below={t(`glossary:verdicts.${line.verdict}`)}>
      {line.text}
    </Body>
  )
}

function Body({ kind, children, below }: { kind?: string; children: ReactNode; below?: ReactNode }) {
  return (
    <div className="wrap-anywhere min-w-0 flex-1 basis-60">
      {kind && <small className="me-2 text-muted text-xs">{kind}</small>}
      <span className="whitespace-pre-wrap" data-text>
        {children}
      </span>
      {below && <small className="block text-muted text-xs">{below}</small>}
    </div>
  )
}

function Heard({ line, namesTeams }: { line: HeardLine; namesTeams: boolean }) {
  const { t } = useTranslation('capture')
  return (
    <>
      <Body
        kind={line.isNew ? undefined : t('kinds.again')}
        below={
          <>
            {namesTeams && <span className="me-2">{line.teams.join(t('nameSeparator'))}</span>}
            {line.quote && <q>{line.quote}</q>}
          </>
        }
      >
        <Link to={`/pain-points/${line.painPointId}`} className="text-text">
          {line.text}
        </Link>
      </Body>
      {line.categories.length === 0 && <span className="text-warn text-xs">{t('noCategory')}</span>}
      {line.categories.map((category) => (
        <CategoryTag key={category.id} category={category} />
      ))}
      <SeverityBars rank={severityRank(line.severity)} />
      <span>
        <HoursText hours={line.hoursPerMonth} />
      </span>
      {line.knownBy.length > 0 && (
        <span className="text-muted text-xs">{line.knownBy.map((name) => `@${name}`).join(' ')}</span>
      )}
      <TicketLinks tickets={line.tickets} />
    </>
  )
}

function Resolved({ line, namesTeams }: { line: ResolutionLine; namesTeams: boolean }) {
  const { t } = useTranslation('glossary')
  return (
    <Body
      kind={t(`states.${line.resolution}`)}
      below={
        <>
          {namesTeams && line.team && <span className="me-2">{line.team}</span>}
          {line.reason}
        </>
      }
    >
      <Link to={`/pain-points/${line.painPointId}`} className="text-text">
        {line.text}
      </Link>
    </Body>
  )
}

function Decided({ line }: { line: DecisionLine }) {
  const { t } = useTranslation(['capture', 'syncs'])
  return (
    <Body
      kind={t('kinds.decision')}
      below={
        <span className="flex flex-wrap gap-x-3">
          {line.owner && <span>{line.owner}</span>}
          {line.dueOn && (
            <span>
              {t('syncs:due')} <DayText day={line.dueOn} />
            </span>
          )}
          {line.doneOn && (
            <span>
              {t('syncs:done')} <DayText day={line.doneOn} />
            </span>
          )}
        </span>
      }
    >
      <span className={line.doneOn ? 'text-muted line-through' : ''}>{line.text}</span>
    </Body>
  )
}
