import { Form, Link } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Picker, Typed } from '#app/forms/filter-fields.tsx'
import { Button } from '#app/ui/button.tsx'
import { type AuditAddress, auditActions, auditedTables } from './audit-address.ts'

/** Filters by person, table, row and time, in a form that is also a plain link with parameters. */
export function AuditFilterForm({ address, actors }: { address: AuditAddress; actors: string[] }) {
  const { t } = useTranslation('audit')
  const actorsId = useId()
  return (
    <Form
      method="get"
      action="/settings/audit"
      role="search"
      aria-label={t('filters')}
      className="mb-3 flex flex-wrap items-end gap-2"
    >
      <Typed caption={t('who')} name="who" value={address.who} list={actorsId} maxLength={200} />
      <datalist id={actorsId}>
        {actors.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Picker
        caption={t('table')}
        name="what"
        value={address.what}
        none={t('any')}
        choices={auditedTables.map((table) => [table, t(`tables.${table}`)])}
      />
      <Picker
        caption={t('action')}
        name="action"
        value={address.action}
        none={t('any')}
        choices={auditActions.map((action) => [action, t(`actions.${action}`)])}
      />
      <Typed caption={t('subject')} name="subject" value={address.subject} maxLength={300} />
      <Typed caption={t('painPoint')} name="painPoint" value={address.painPoint} inputMode="numeric" />
      <Typed caption={t('from')} name="from" value={address.from} type="date" />
      <Typed caption={t('until')} name="until" value={address.until} type="date" />
      <Button primary>{t('show')}</Button>
      {Object.values(address).some((asked) => asked !== null) && (
        <Link to="/settings/audit" className="py-1.5">
          {t('showAll')}
        </Link>
      )}
    </Form>
  )
}
