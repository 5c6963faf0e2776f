import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { deactivateForm } from '#app/features/accounts/invites/invite.form.ts'
import { deactivatePerson, LastAdmin } from '#app/features/accounts/people/person.commands.server.ts'
import { findPerson } from '#app/features/accounts/people/person.queries.server.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseUuidParam } from '#app/http/not-found.ts'
import { type Expected, refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

const expected: Expected[] = [[LastAdmin, { formErrors: [problem('lastAdmin')] }]]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await requireRole(args, 'admin')
  const person = await findPerson(db, parseUuidParam(args.params.id))
  if (!person || person.deactivatedAt) throw notFound()
  return { title: t('people:deactivateName', { name: person.name }), id: person.id, name: person.name }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const person = await findPerson(context.db, parseUuidParam(args.params.id))
  if (!person) throw notFound()
  const submission = await parseForm(args.request, deactivateForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  try {
    await deactivatePerson(context.db, context, person.id)
  } catch (error) {
    return refuseExpected(submission, error, expected)
  }
  return redirect(`/settings/people/${person.id}`)
}

export default function Deactivate() {
  const { title, id, name } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('people')
  const [form] = useForm({ id: 'deactivate', lastResult })
  return (
    <Page title={title}>
      <Form method="post" {...getFormProps(form)} className="max-w-lg">
        <FormProblems form={form} />
        <p className="mb-3">{t('deactivateHint', { name })}</p>
        <div className="flex flex-wrap gap-2">
          <Button primary>{t('deactivate')}</Button>
          <ButtonLink to={`/settings/people/${id}`}>{t('back')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
