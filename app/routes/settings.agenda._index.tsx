import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listAgendas } from '#app/features/agenda/agenda.queries.server.ts'
import { AgendaTable } from '#app/features/agenda/agenda-table.tsx'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await requireRole(args, 'admin')
  return { title: t('agenda:title'), agendas: await listAgendas(db) }
}

export default function Agendas() {
  const { agendas } = useLoaderData<typeof loader>()
  const { t } = useTranslation('agenda')
  const add = (
    <ButtonLink to="/settings/agenda/new" primary>
      {t('newAgenda')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')} actions={add}>
      <AgendaTable agendas={agendas} />
    </Page>
  )
}
