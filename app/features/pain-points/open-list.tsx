import { Link, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { For } from '#app/ui/role.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'
import { type LinkedTicket, TicketLinks } from '#app/ui/ticket-links.tsx'
import { RelievedButton, type Said, StillHurtsButton } from './one-press.tsx'

export type OpenRow = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  tickets: LinkedTicket[]
  hoursPerMonth: number | null
  /** Teams of the sync that mentioned it before, each with what it said last. */
  saidBefore: Said[]
  heardKey: string
  relievedKey: string
}

type SyncDay = { id: number; heldOn: string }

/** What is still open for the teams of a sync, each with an answer at one press. */
export function OpenList({
  open,
  sync,
  currentId,
  passedIds,
  onAnswer,
}: {
  open: OpenRow[]
  sync: SyncDay
  /** The one that the keys answer. */
  currentId?: number | undefined
  /** Those nobody wanted to talk about today. */
  passedIds?: ReadonlySet<number>
  onAnswer?: ((row: OpenRow, answer: 'heard' | 'relieved') => void) | undefined
}) {
  return (
    <ul>
      {open.map((row) => (
        <li
          key={row.painPointId}
          aria-current={row.painPointId === currentId || undefined}
          className={`flex scroll-mb-96 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 aria-[current=true]:-mx-2 aria-[current=true]:rounded-control aria-[current=true]:bg-accent-soft aria-[current=true]:px-2 ${
            passedIds?.has(row.painPointId) ? 'border-dashed' : ''
          }`}
        >
          <span>
            <StatePill state={row.state} cameBack={row.cameBack} />
          </span>
          <div className="wrap-anywhere min-w-0 flex-1 basis-60">
            <Link to={`/pain-points/${row.painPointId}`} className="text-text">
              {row.title}
            </Link>
            <small className="flex flex-wrap items-center gap-x-3 text-muted text-xs">
              <TicketLinks tickets={row.tickets} />
              <span>
                <HoursText hours={row.hoursPerMonth} />
              </span>
            </small>
          </div>
          <For who="member">
            <Answers row={row} sync={sync} onAnswer={onAnswer} />
          </For>
        </li>
      ))}
    </ul>
  )
}

/** One press where one team can have said it; a form where somebody must say which, or why. */
function Answers({
  row,
  sync,
  onAnswer,
}: {
  row: OpenRow
  sync: SyncDay
  onAnswer: ((row: OpenRow, answer: 'heard' | 'relieved') => void) | undefined
}) {
  const { t } = useTranslation('painPoints')
  const { pathname, search } = useLocation()
  const about = `painPoint=${row.painPointId}&returnTo=${encodeURIComponent(pathname + search)}`
  const heardAgain = `/syncs/${sync.id}/mention?${about}`
  const resolved = `/syncs/${sync.id}/resolve?${about}`
  const [said, ...others] = row.saidBefore
  const isClear = said !== undefined && others.length === 0
  return (
    <div className="flex flex-wrap gap-1.5">
      {isClear ? (
        <StillHurtsButton
          action={heardAgain}
          submissionKey={row.heardKey}
          row={row}
          said={said}
          onPress={onAnswer && (() => onAnswer(row, 'heard'))}
        />
      ) : (
        <ButtonLink to={heardAgain} preventScrollReset aria-label={`${t('stillHurts')}: ${row.title}`}>
          {t('stillHurts')}
        </ButtonLink>
      )}
      <RelievedButton
        action={`${resolved}&kind=relieved`}
        submissionKey={row.relievedKey}
        row={row}
        teamId={isClear ? said.teamId : undefined}
        resolvedOn={sync.heldOn}
        onPress={onAnswer && (() => onAnswer(row, 'relieved'))}
      />
      <ButtonLink
        to={`${resolved}&kind=declined`}
        preventScrollReset
        aria-label={`${t('decline')}: ${row.title}`}
      >
        {t('decline')}
      </ButtonLink>
    </div>
  )
}
