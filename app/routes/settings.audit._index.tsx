import '#app/i18n/records-words.client.ts'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readAuditAddress } from '#app/features/audit/audit.form.ts'
import { auditEventsAPage, listActors, listAuditEvents } from '#app/features/audit/audit.queries.server.ts'
import { auditSearch } from '#app/features/audit/audit-address.ts'
import { AuditFilterForm } from '#app/features/audit/audit-filter-form.tsx'
import { AuditPager } from '#app/features/audit/audit-pager.tsx'
import { AuditTable } from '#app/features/audit/audit-table.tsx'
import { describeEvents } from '#app/features/audit/described-events.report.server.ts'
import { loadNamedRows } from '#app/features/audit/named-rows.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LeftOut } from '#app/ui/left-out.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language, organisation } = await requireRole(args, 'admin')
  const { timeZone } = organisation
  const { searchParams } = new URL(args.request.url)
  redirectToTidy(searchParams)
  const { address, cursor, wrong } = readAuditAddress(searchParams)
  const [actors, { events, before, after }] = await Promise.all([
    listActors(db),
    listAuditEvents(db, address, { cursor, timeZone, limit: auditEventsAPage }),
  ])
  const names = await loadNamedRows(db, events)
  return {
    title: t('audit:title'),
    address,
    wrong,
    actors,
    events: describeEvents(events, names, { t, language, timeZone }),
    before,
    after,
  }
}

/** A form sends its empty fields too; the address that people pass on has only what says something. */
function redirectToTidy(parameters: URLSearchParams) {
  const said = [...parameters].filter(([, value]) => value !== '')
  if (said.length < parameters.size) throw redirect(`/settings/audit?${new URLSearchParams(said)}`)
}

export default function AuditLog() {
  const { title, address, wrong, actors, events, before, after } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['audit', 'redaction'])
  const actions = (
    <>
      <ButtonLink to="/settings/redact">{t('redaction:title')}</ButtonLink>
      <ButtonLink to={`/settings/audit.csv${auditSearch(address)}`} reloadDocument>
        {t('audit:csv')}
      </ButtonLink>
    </>
  )
  return (
    <Page title={title} actions={actions}>
      <LeftOut
        title={t('leftOut')}
        reasons={wrong.map(({ parameter, value }) => t(`wrong.${parameter}`, { value }))}
      />
      <AuditFilterForm address={address} actors={actors} />
      {events.length === 0 ? <EmptyState>{t('nothing')}</EmptyState> : <AuditTable events={events} />}
      <AuditPager address={address} before={before} after={after} />
    </Page>
  )
}
