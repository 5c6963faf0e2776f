import { Link, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { Answered } from '#app/ui/answered.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { For } from '#app/ui/role.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'
import { type LinkedTicket, TicketLinks } from '#app/ui/ticket-links.tsx'
import { type PreviousMention, RelievedButton, StillHurtsButton } from './one-press.tsx'

export type OpenRow = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  tickets: LinkedTicket[]
  hoursPerMonth: number | null
  /** Teams of the sync that mentioned it before, each with its latest mention. */
  saidBefore: PreviousMention[]
  heardKey: string
  relievedKey: string
}

type SyncDay = { id: number; heldOn: string }

/** How the rows are answered where scripts run. */
export type QuickAnswers = {
  /** Whether the keys answer this one. */
  isCurrent: (row: OpenRow) => boolean
  /** Whether it was skipped today. */
  isPassed: (row: OpenRow) => boolean
  answerOf: (row: OpenRow) => 'heard' | 'relieved' | undefined
  onAnswer: (row: OpenRow, answer: 'heard' | 'relieved') => void
  onUndo: (row: OpenRow) => void
}

/** What is still open for the teams of a sync, each with buttons to answer. */
export function OpenList({ open, sync, quick }: { open: OpenRow[]; sync: SyncDay; quick?: QuickAnswers }) {
  const { t } = useTranslation('painPoints')
  const words = { heard: t('stillHurts'), relieved: t('better') }
  return (
    <ul>
      {open.map((row) => {
        const answered = quick?.answerOf(row)
        return (
          <li
            key={row.painPointId}
            data-open-item={`pain-point:${row.painPointId}`}
            aria-current={quick?.isCurrent(row) || undefined}
            className={`open-row ${quick?.isPassed(row) ? 'border-dashed' : ''}`}
          >
            <div className="wrap-anywhere min-w-0 flex-1 basis-60">
              <Link to={`/pain-points/${row.painPointId}`} className="text-text">
                {row.title}
              </Link>
              <small className="flex flex-wrap items-center gap-x-2 text-muted text-xs">
                <StatePill state={row.state} cameBack={row.cameBack} />
                <TicketLinks tickets={row.tickets} />
                <span>
                  <HoursText hours={row.hoursPerMonth} />
                </span>
              </small>
            </div>
            <For who="member">
              {answered && quick ? (
                <Answered answer={words[answered]} about={row.title} onUndo={() => quick.onUndo(row)} />
              ) : (
                <Answers row={row} sync={sync} onAnswer={quick?.onAnswer} />
              )}
            </For>
          </li>
        )
      })}
    </ul>
  )
}

/** One press where only one team can answer; a form where the team or a reason is needed. */
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
  const [latest, ...others] = row.saidBefore
  const isClear = latest !== undefined && others.length === 0
  return (
    <div className="open-answers">
      {isClear ? (
        <StillHurtsButton
          action={heardAgain}
          submissionKey={row.heardKey}
          row={row}
          mention={latest}
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
        teamId={isClear ? latest.teamId : undefined}
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
