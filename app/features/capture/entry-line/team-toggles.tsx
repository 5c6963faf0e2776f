import { useTranslation } from 'react-i18next'
import type { EntryState } from './use-entry-line.ts'

/** The team of the line, where several are in the sync; kept for the next line. */
export function TeamToggles({ entry: { sync, teamIds, setTeamIds } }: { entry: EntryState }) {
  const { t } = useTranslation('painPoints')
  if (sync.teams.length < 2) return null
  const toggle = (id: number) => {
    const others = teamIds.filter((one) => one !== id)
    // One team is always selected.
    if (others.length === teamIds.length) setTeamIds([...teamIds, id])
    else if (others.length > 0) setTeamIds(others)
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-1 text-xs">
      <legend className="float-start me-2 text-muted">{t('whoSaysIt')}</legend>
      {sync.teams.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={teamIds.includes(id)}
          className="min-h-target rounded-control border border-line px-2 aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          onClick={() => toggle(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
