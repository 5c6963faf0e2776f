import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DayText } from '#app/ui/day.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'

type CarriedDecision = { text: string; owner: string | null; dueOn: string | null; doneOn: string | null }

type CarriedShown = {
  decisions: CarriedDecision[]
  finished: CarriedDecision[]
  owed: { painPointId: number; title: string; state: PainPointState }[]
}

/** What was open on the day of a sync but not talked about, as it was then; answers can be added afterwards. */
export function CarriedList({
  carried,
  correcting,
}: {
  carried: CarriedShown
  correcting?: { syncId: number }
}) {
  const { t } = useTranslation(['minutes', 'syncs', 'painPoints'])
  const { decisions, finished, owed } = carried
  if (decisions.length + finished.length + owed.length === 0)
    return <p className="py-2 text-muted">{t('minutes:nothingLeftThen')}</p>
  return (
    <>
      <ul>
        {[...finished, ...decisions].map(({ text, owner, dueOn, doneOn }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: why: two decisions may read the same.
          <li key={index} className="open-row wrap-anywhere">
            <span>{text}</span>
            <small className="flex flex-wrap gap-x-3 text-muted text-xs">
              {owner && <span>{owner}</span>}
              {index < finished.length ? (
                <span className="text-good">
                  {t('minutes:done')} {doneOn && <DayText day={doneOn} />}
                </span>
              ) : (
                dueOn && (
                  <span>
                    {t('syncs:due')} <DayText day={dueOn} />
                  </span>
                )
              )}
            </small>
          </li>
        ))}
      </ul>
      <ul>
        {owed.map(({ painPointId, title, state }) => (
          <li key={painPointId} className="open-row">
            <div className="wrap-anywhere min-w-0 flex-1 basis-60">
              <Link to={`/pain-points/${painPointId}`} className="text-text">
                {title}
              </Link>{' '}
              <StatePill state={state} cameBack={false} />
            </div>
            {correcting && (
              <AddedAfterwards syncId={correcting.syncId} painPointId={painPointId} title={title} />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function AddedAfterwards({
  syncId,
  painPointId,
  title,
}: {
  syncId: number
  painPointId: number
  title: string
}) {
  const { t } = useTranslation('painPoints')
  const at = `/syncs/${syncId}`
  const about = `correct&painPoint=${painPointId}`
  const answers = [
    [t('stillHurts'), `${at}/mention?${about}`],
    [t('better'), `${at}/resolve?${about}&kind=relieved`],
    [t('decline'), `${at}/resolve?${about}&kind=declined`],
  ] as const
  return (
    <div className="open-answers">
      {answers.map(([word, to]) => (
        <ButtonLink key={to} to={to} preventScrollReset aria-label={`${word}: ${title}`}>
          {word}
        </ButtonLink>
      ))}
    </div>
  )
}
