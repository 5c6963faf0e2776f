import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import {
  type BacklogAddress,
  type BacklogColumn,
  backlogColumns,
  backlogPath,
  searchOf,
} from '#app/features/backlog/address/backlog-address.ts'
import { Button } from '#app/ui/button.tsx'
import { Menu } from '#app/ui/menu.tsx'

/** Which columns there are and in which order: boxes to tick, and an arrow to move each one forward. */
export function ColumnChoice({ address }: { address: BacklogAddress }) {
  const { t } = useTranslation('backlog')
  const { columns } = address
  const hidden = backlogColumns.filter((column) => !columns.includes(column))
  return (
    <Menu label={t('columnChoice')} opensAtEnd staysOpen>
      <Form method="get" action="/backlog" className="sm:w-52">
        {[...new URLSearchParams(searchOf(address))]
          .filter(([name]) => name !== 'columns')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} defaultValue={value} />
          ))}
        <ol>
          {[...columns, ...hidden].map((column, index) => (
            <li key={column} className="flex min-h-7 items-center gap-2">
              <label className="grow">
                <input
                  key={String(columns.includes(column))}
                  type="checkbox"
                  name="column"
                  value={column}
                  defaultChecked={columns.includes(column)}
                />{' '}
                {t(`columns.${column}`)}
              </label>
              {index > 0 && index < columns.length && (
                <Link
                  to={backlogPath(address, { columns: moveForward(columns, index) })}
                  aria-label={t('moveColumn', { column: t(`columns.${column}`) })}
                  className="min-w-target px-2 text-center"
                >
                  ↑
                </Link>
              )}
            </li>
          ))}
        </ol>
        <Button className="mt-2">{t('showColumns')}</Button>
      </Form>
    </Menu>
  )
}

function moveForward(columns: readonly BacklogColumn[], index: number): BacklogColumn[] {
  const moved = [...columns]
  const [column] = moved.splice(index, 1)
  if (column) moved.splice(index - 1, 0, column)
  return moved
}
