import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keepConversionEnter } from '#app/forms/ime-enter.ts'
import { Button } from '#app/ui/button.tsx'

/** Looks through what all teams have said, from two characters. */
export function PainPointSearch({ text, autoFocus }: { text: string; autoFocus: boolean }) {
  const { t } = useTranslation('painPoints')
  return (
    <Form method="get" preventScrollReset className="mb-2 flex max-w-2xl flex-wrap items-end gap-x-3">
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
