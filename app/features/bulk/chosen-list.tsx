import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Section } from '#app/ui/section.tsx'
import type { ChosenPainPoint } from './chosen.queries.server.ts'

/** The first of the chosen, and how many more there are. */
export function ChosenList({ first, total }: { first: ChosenPainPoint[]; total: number }) {
  const { t } = useTranslation('bulk')
  const language = useLanguage()
  const more = total - first.length
  return (
    <Section title={t('chosenTitle')}>
      <ul className="max-w-2xl text-[13px]">
        {first.map(({ painPointId, title }) => (
          <li key={painPointId} className="wrap-anywhere border-line border-b py-1">
            <Link to={`/pain-points/${painPointId}`}>{title}</Link>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-1 text-muted">
          {t('andMore', { count: more, number: formatCount(more, language) })}
        </p>
      )}
    </Section>
  )
}
