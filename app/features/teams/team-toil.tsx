import { useTranslation } from 'react-i18next'
import { type ActiveToil, toilNow } from '#app/domain/toil/toil-now.ts'
import { HoursText } from '#app/ui/hours.tsx'

/** A team's toil now; for a team not heard yet nothing is known, which is not "not estimated". */
export function TeamToil({ team }: { team: ActiveToil }) {
  const { t } = useTranslation('glossary')
  if (team.lastSyncOn === null) return <span className="text-muted">{t('notHeard')}</span>
  return <HoursText hours={toilNow(team)} />
}
