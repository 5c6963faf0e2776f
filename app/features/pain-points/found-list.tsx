import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { StatePill } from '#app/ui/state-pill.tsx'
import { type LinkedTicket, TicketLinks } from '#app/ui/ticket-links.tsx'

export type FoundRow = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  teams: { id: number; name: string }[]
  tickets: LinkedTicket[]
}

/** The results, each with the form for "this hurts us too"; the chosen one is open. */
export function FoundList<Row extends FoundRow>({
  found,
  chosenId,
  children,
}: {
  found: Row[]
  chosenId?: number
  children: (row: Row) => ReactNode
}) {
  const { t } = useTranslation('painPoints')
  return (
    <ul>
      {found.map((row) => (
        <li key={row.painPointId} className="border-line border-b py-1.5">
          <div className="flex flex-wrap items-center gap-x-3">
            <span className="wrap-anywhere min-w-0 flex-1 basis-60">{row.title}</span>
            <small className="text-muted text-xs">{row.teams.map((team) => team.name).join(', ')}</small>
            <span>
              <StatePill state={row.state} cameBack={row.cameBack} />
            </span>
            <TicketLinks tickets={row.tickets} />
          </div>
          <details open={row.painPointId === chosenId}>
            <summary className="button mt-1 list-none">
              {t('hurtsUsToo')}
              <span className="sr-only">: {row.title}</span>
            </summary>
            {children(row)}
          </details>
        </li>
      ))}
    </ul>
  )
}
