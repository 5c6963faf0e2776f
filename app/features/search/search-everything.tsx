import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keepConversionEnter } from '#app/forms/ime-enter.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { FoundGroup } from '#app/ui/found.ts'
import { Section } from '#app/ui/section.tsx'

/** The search over everything as a page: for use without scripts, and to share. */
export function SearchEverything({ asked, groups }: { asked: string; groups: FoundGroup[] }) {
  const { t } = useTranslation('finding')
  const count = groups.reduce((sum, { found }) => sum + found.length, 0)
  return (
    <>
      <Form method="get" role="search" className="mb-4 max-w-2xl">
        <div className="flex gap-2">
          <input
            key={asked}
            type="search"
            name="q"
            defaultValue={asked}
            aria-label={t('title')}
            aria-describedby="search-hint"
            placeholder={t('label')}
            autoComplete="off"
            maxLength={200}
            className="field"
            onKeyDown={keepConversionEnter}
          />
          <Button primary>{t('search')}</Button>
        </div>
        <p id="search-hint" className="mt-1 text-muted text-xs">
          {t('hint')}
        </p>
      </Form>
      {asked !== '' && (
        <p role="status" className="mb-2 text-muted">
          {count > 0 && t('found', { count })}
        </p>
      )}
      {count === 0 && <EmptyState>{t('foundNothing')}</EmptyState>}
      {groups.map(({ name, found }) => (
        <Section key={name} title={name}>
          <ul>
            {found.map(({ to, title, hint }) => (
              <li key={to + title} className="py-0.5">
                <Link to={to} className="underline">
                  {title}
                </Link>
                {hint && <span className="wrap-anywhere ms-2 text-muted text-xs">{hint}</span>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
