import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { DayText } from '#app/ui/day.tsx'

type SameDay = { id: number; heldOn: string; teams: { name: string }[]; mentions: number }

/** A team of a new sync has one on that day already: continue that one, or confirm another. */
export function SameDayNotice({ syncs }: { syncs: SameDay[] }) {
  const { t } = useTranslation('syncs')
  return (
    <section role="status" className="rounded-control border border-warn px-3 py-2">
      <ul>
        {syncs.map(({ id, heldOn, teams, mentions }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
            <span className="min-w-0 flex-1 basis-48">
              {teams.map(({ name }) => name).join(' × ')} · <DayText day={heldOn} /> ·{' '}
              {t('mentionCount', { count: mentions })}
            </span>
            <ButtonLink to={`/syncs/${id}`} primary>
              {t('continueSync')}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <Button name="another" value="yes" className="mt-1">
        {t('startAnother')}
      </Button>
    </section>
  )
}
