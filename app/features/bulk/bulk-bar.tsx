import { Form, useLocation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { followChoice } from './choice.client.ts'

const acts = ['add_categories', 'severity', 'add_known_by', 'link_ticket', 'decline', 'merge'] as const

/**
 * The acts for the ticked rows, or for everything the filter finds; they lead to the preview. The bar is at the bottom
 * of the window while something is ticked, and moves no row; in a small window it is one row that scrolls. Its checkbox
 * is not in line with those of the rows, so that no two are close together.
 */
export function BulkBar({
  line,
  total,
  returnTo,
}: {
  /** The filter as a query line. */
  line: string
  /** How many it finds; null when there are more than are counted. */
  total: number | null
  /** The list's current address. */
  returnTo: string
}) {
  const { t } = useTranslation('bulk')
  const language = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState(0)
  const { key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: another page of the list has other rows.
  useEffect(() => (form.current ? followChoice(form.current, setChosen) : undefined), [key])
  const all =
    total === null ? t('allMany') : t('allInFilter', { count: total, number: formatCount(total, language) })
  return (
    <Form
      ref={form}
      id="bulk"
      method="get"
      action="/backlog/change"
      aria-label={t('barLabel')}
      className="hidden ps-8 lg:flex-wrap max-lg:overflow-x-auto max-lg:whitespace-nowrap items-center gap-x-3 gap-y-1 border-line border-t bg-panel py-1.5 text-[13px] group-has-[[form=bulk]:checked]/list:flex group-has-[#bulk_:checked]/list:flex"
    >
      <input type="hidden" name="q" value={line} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <label className="inline-flex min-h-target items-center gap-1.5">
        <input type="checkbox" name="all" value="1" />
        {all}
      </label>
      <span role="status" className="text-muted">
        {chosen > 0 && t('chosen', { count: chosen, number: formatCount(chosen, language) })}
      </span>
      <span className="flex gap-1 lg:flex-wrap">
        {acts.map((act) => (
          <Button key={act} name="act" value={act}>
            {t(`bar.${act}`)}
          </Button>
        ))}
        <Button type="reset">{t('clear')}</Button>
      </span>
    </Form>
  )
}
