import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { For } from '#app/ui/role.tsx'
import { Section } from '#app/ui/section.tsx'

/** The next sync of these teams: the existing one, or the proposed day with a form to prepare it. */
export function NextSync({
  next,
  proposed,
}: {
  next: { id: number; heldOn: string } | undefined
  proposed: { on: string; to: string } | undefined
}) {
  const { t } = useTranslation('minutes')
  const language = useLanguage()
  if (next)
    return (
      <Section title={t('next')}>
        <Link to={`/syncs/${next.id}`}>{t('nextIs', { day: formatDay(next.heldOn, language) })}</Link>
      </Section>
    )
  if (!proposed) return null
  return (
    <Section title={t('next')}>
      <div className="flex flex-wrap items-center gap-3">
        <p>{t('nextProposed', { day: formatDay(proposed.on, language) })}</p>
        <For who="member">
          <ButtonLink to={proposed.to} primary className="print:hidden">
            {t('prepareNext')}
          </ButtonLink>
        </For>
      </div>
    </Section>
  )
}
