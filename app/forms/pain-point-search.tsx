import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { keepConversionEnter } from './ime-enter.ts'

/** Searches the pain points of all teams, from two characters; `children` are further fields. */
export function PainPointSearch({
  text,
  autoFocus = false,
  children,
}: {
  text: string
  autoFocus?: boolean
  children?: ReactNode
}) {
  const { t } = useTranslation('painPoints')
  return (
    <Form method="get" preventScrollReset className="mb-2 flex max-w-2xl flex-wrap items-end gap-x-3">
      {children}
      <label className="min-w-0 flex-1 basis-60">
        <span className="mb-0.5 block font-semibold text-xs">
          {t('searchLabel')}
          <span className="ms-2 font-normal text-muted">{t('searchHint')}</span>
        </span>
        <input
          type="search"
          name="q"
          defaultValue={text}
          key={text}
          // biome-ignore lint/a11y/noAutofocus: why: the scribe chose this form to type here at once.
          autoFocus={autoFocus}
          autoComplete="off"
          maxLength={200}
          onKeyDown={keepConversionEnter}
          className="field"
        />
      </label>
      <Button>{t('search')}</Button>
    </Form>
  )
}
