import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Role } from '#app/domain/role.ts'
import { roleForm } from '#app/features/accounts/invites/invite.form.ts'
import { changeRole, LastAdmin } from '#app/features/accounts/people/person.commands.server.ts'
import { findPerson } from '#app/features/accounts/people/person.queries.server.ts'
import { RoleField } from '#app/features/accounts/people/role-field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseUuidParam } from '#app/http/not-found.ts'
import { type Expected, refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { InstantText } from '#app/ui/instant.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

const expected: Expected[] = [[LastAdmin, { fieldErrors: { role: [problem('lastAdmin')] } }]]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.person.name)

export async function loader(args: LoaderFunctionArgs) {
  const { db, timeZone, organisation } = await requireRole(args, 'admin')
  const person = await findPerson(db, parseUuidParam(args.params.id))
  if (!person) throw notFound()
  return { person, timeZone, passwordsAllowed: organisation.passwordsAllowed }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const person = await findPerson(context.db, parseUuidParam(args.params.id))
  if (!person) throw notFound()
  const submission = await parseForm(args.request, roleForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  try {
    await changeRole(context.db, context, person.id, submission.value.role)
  } catch (error) {
    return refuseExpected(submission, error, expected)
  }
  // Who gives their own role away lands where they still may be.
  return redirect(person.id === context.visitor?.id ? '/settings' : '/settings/people')
}

export default function Person() {
  const { person, timeZone, passwordsAllowed } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['people', 'redaction'])
  return (
    <Page
      title={person.name}
      summary={person.email}
      actions={<ButtonLink to="/settings/people">{t('people:back')}</ButtonLink>}
    >
      <p className="mb-4 text-muted">
        {t('people:lastSeen')}:{' '}
        {person.seenAt ? <InstantText instant={person.seenAt} timeZone={timeZone} /> : t('people:never')}
      </p>
      {person.redactedAt ? (
        <p>{t('redaction:redactedPerson')}</p>
      ) : (
        <OfPerson person={person} passwordsAllowed={passwordsAllowed} />
      )}
    </Page>
  )
}

type Known = { id: string; name: string; role: Role; deactivatedAt: Date | null }

function OfPerson({ person, passwordsAllowed }: { person: Known; passwordsAllowed: boolean }) {
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['people', 'shell', 'redaction'])
  const [form, fields] = useForm({ id: 'role', lastResult, defaultValue: { role: person.role } })
  const at = `/settings/people/${person.id}`
  return (
    <>
      <Section title={t('people:changeRole')}>
        <Form method="post" {...getFormProps(form)} className="max-w-lg">
          <FormProblems form={form} />
          <RoleField field={fields.role} />
          <Button primary>{t('shell:save')}</Button>
        </Form>
      </Section>
      {person.deactivatedAt ? (
        <>
          <Section title={t('people:deactivated')}>
            <Form method="post" action={`${at}/reactivate`} className="max-w-lg">
              <p className="mb-3">{t('people:reactivateHint', { name: person.name })}</p>
              <Button>{t('people:reactivate')}</Button>
            </Form>
          </Section>
          <Section title={t('redaction:redactPerson')}>
            <p className="mb-3 max-w-lg">{t('redaction:redactPersonHint')}</p>
            <ButtonLink to={`${at}/redact`}>{t('redaction:redactName', { name: person.name })}</ButtonLink>
          </Section>
        </>
      ) : (
        <div className="flex flex-wrap gap-2">
          {passwordsAllowed && <ButtonLink to={`${at}/reset`}>{t('people:makeResetLink')}</ButtonLink>}
          <ButtonLink to={`${at}/deactivate`}>{t('people:deactivate')}</ButtonLink>
        </div>
      )}
    </>
  )
}
