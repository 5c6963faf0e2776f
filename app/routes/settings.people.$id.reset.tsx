import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { resetMail } from '#app/features/accounts/one-time-links/account-mails.ts'
import { HandedOverLink } from '#app/features/accounts/one-time-links/handed-over-link.tsx'
import { issueLink } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { findPerson, findPersonByEmail } from '#app/features/accounts/people/person.queries.server.ts'
import { handOverLink } from '#app/http/hand-over.server.ts'
import { notFound, parseUuidParam } from '#app/http/not-found.ts'
import type { RequestContext } from '#app/http/request-context.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const { id, name } = await getActivePerson(context, args.params.id)
  return { title: context.t('people:resetLink'), id, name }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const { db, organisation } = context
  const { id, name, email } = await getActivePerson(context, args.params.id)
  const receiver = await findPersonByEmail(db, email)
  const { token } = await issueLink(db, context, { purpose: 'reset_password', personId: id })
  const t = getWords(receiver?.language ?? organisation.defaultLanguage)
  const handedOver = await handOverLink(args.context, { to: email, path: '/reset-password', token }, (link) =>
    resetMail({ t, organisation: organisation.name, name, link }),
  )
  return data({ handedOver })
}

async function getActivePerson({ db, organisation }: RequestContext, id: string | undefined) {
  const person = await findPerson(db, parseUuidParam(id))
  if (!person || person.deactivatedAt || !organisation.passwordsAllowed) throw notFound()
  return person
}

export default function ResetLink() {
  const { title, id, name } = useLoaderData<typeof loader>()
  const handedOver = useActionData<typeof action>()?.handedOver
  const { t } = useTranslation('people')
  return (
    <Page title={title}>
      {handedOver && <HandedOverLink {...handedOver} />}
      <Form method="post" className="max-w-lg">
        <p className="mb-3">{t('resetLinkHint', { name })}</p>
        <div className="flex flex-wrap gap-2">
          <Button primary>{t('makeResetLink')}</Button>
          <ButtonLink to={`/settings/people/${id}`}>{name}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
