import { Form, Link } from '@remix-run/react'
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { keepConversionEnter } from '#app/forms/ime-enter.ts'
import { Button } from '#app/ui/button.tsx'
import { type AuditAddress, auditActions, auditedTables } from './audit-address.ts'

/** Who, what, of which row and when, in one form that works as a plain link with parameters, too. */
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
        choices={auditedTables.map((table) => [table, t(`tables.${table}`)])}
      />
      <Picker
        caption={t('action')}
        name="action"
        value={address.action}
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

function Captioned({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: why: the control is the child.
    <label className="grow basis-32 font-semibold text-xs sm:grow-0">
      {caption}
      {children}
    </label>
  )
}

function Typed({
  caption,
  value,
  ...input
}: { caption: string; value: string | number | null } & Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value'
>) {
  return (
    <Captioned caption={caption}>
      <input
        key={value}
        type="text"
        {...input}
        defaultValue={value ?? ''}
        className="field font-normal"
        onKeyDown={keepConversionEnter}
      />
    </Captioned>
  )
}

function Picker({
  caption,
  name,
  value,
  choices,
}: {
  caption: string
  name: string
  value: string | null
  choices: [value: string, text: string][]
}) {
  const { t } = useTranslation('audit')
  return (
    <Captioned caption={caption}>
      <select key={value} name={name} defaultValue={value ?? ''} className="field font-normal">
        <option value="">{t('any')}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Captioned>
  )
}
