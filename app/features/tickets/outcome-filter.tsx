import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Outcome, outcomes } from '#app/domain/tickets/outcome.ts'

/** Filters the tickets by outcome; each choice is a link. */
export function OutcomeFilter({ chosen }: { chosen?: Outcome }) {
  const { t } = useTranslation(['tickets', 'glossary'])
  const choices = [undefined, ...outcomes]
  return (
    <nav aria-label={t('tickets:byOutcome')} className="mb-3">
      <ul className="flex flex-wrap gap-1">
        {choices.map((outcome) => (
          <li key={outcome ?? 'all'}>
            <Link
              to={outcome ? `/tickets?outcome=${outcome}` : '/tickets'}
              aria-current={outcome === chosen ? 'true' : undefined}
              className="inline-block min-h-target rounded-control px-2 py-1 text-[13px] text-muted no-underline aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold aria-[current=true]:text-accent"
            >
              {outcome ? t(`glossary:outcomes.${outcome}`) : t('tickets:all')}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
