import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type BacklogAddress, searchOf } from '#app/features/backlog/address/backlog-address.ts'
import { Pickers } from '#app/features/backlog/fields/pickers.tsx'
import type { BacklogCategory } from '#app/features/backlog/scope/choices.queries.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { QueryLine } from './query-line.tsx'

/**
 * The query line with its help, and below it, where the menus of the list begin, the same filters to be picked for
 * who would rather not type them.
 */
export function QueryForm({
  line,
  address,
  lastGood,
  categories,
}: {
  line: string
  /** The query of the list that is shown, which stays when the next line cannot be read; null without a list. */
  lastGood: string | null
  address: BacklogAddress
  categories: BacklogCategory[]
}) {
  const { t } = useTranslation('backlog')
  return (
    <Form method="get" action="/backlog" role="search" aria-label={t('filters')} className="contents">
      <QueryLine line={line} />
      <Menu label="?" name={t('lineHelp')} opensAtEnd>
        <p id="query-hint" className="text-muted text-xs">
          {t('lineHint')}{' '}
          <code className="wrap-anywhere">
            team:orders -state:declined severity:&gt;=high hours:&gt;5 ticket:none "手順書"
          </code>
        </p>
      </Menu>
      <Button primary>{t('filter')}</Button>
      <span className="basis-full" />
      <Menu label={t('addFilter')}>
        <Pickers categories={categories} />
      </Menu>
      {lastGood !== null && <input type="hidden" name="last" defaultValue={lastGood} key={lastGood} />}
      {[...new URLSearchParams(searchOf({ ...address, within: null }))]
        .filter(([name]) => name !== 'q')
        .map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} defaultValue={value} />
        ))}
    </Form>
  )
}
