import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { listNoteLook } from '#app/ui/list-note.ts'
import { OnePressForm } from '#app/ui/one-press-form.tsx'
import { For } from '#app/ui/role.tsx'
import type { JustAnswered } from './just-answered.queries.server.ts'

/** Beside the list, right after an answer: what was recorded, with an undo button, which has the focus. */
export function JustAnsweredNote({ answered, undoKey }: { answered: JustAnswered; undoKey: string }) {
  const { t } = useTranslation(['overview', 'painPoints', 'shell'])
  const { painPointId, title, teamName, answer, recorded } = answered
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = note.current?.querySelector('button') ?? note.current
    place?.focus()
  }, [])
  const label = answer === 'better' || answer === 'stillHurts' ? t(`painPoints:${answer}`) : null
  return (
    <div ref={note} tabIndex={-1} className={`${listNoteLook} text-[13px]`}>
      <p className="wrap-anywhere min-w-0 flex-1 basis-52">
        {label === null ? t(answer === 'gone' ? 'overview:alreadyTakenBack' : 'overview:takenBack') : label}
        {teamName && ` (${teamName})`}: <Link to={`/pain-points/${painPointId}`}>{title}</Link>
      </p>
      {recorded && (
        <For who="member">
          <OnePressForm
            action={`/pain-points/${painPointId}/take-back`}
            submissionKey={undoKey}
            row={answered}
            label={t('shell:undo')}
            values={recorded}
            autoFocus
          />
        </For>
      )}
    </div>
  )
}
