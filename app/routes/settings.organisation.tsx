import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { listTimeZones } from '#app/domain/calendar/time-zone.ts'
import { describeOrganisation } from '#app/features/organisation/organisation.commands.server.ts'
import { organisationForm } from '#app/features/organisation/organisation.form.ts'
import { OrganisationFields } from '#app/features/organisation/organisation-fields.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

type Values = Record<keyof z.input<typeof organisationForm>, string>

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t, organisation } = await requireRole(args, 'admin')
  const values: Values = {
    submissionKey: newSubmissionKey(),
    organisationName: organisation.name,
    timeZone: organisation.timeZone,
    defaultLanguage: organisation.defaultLanguage,
    workingDaysPerMonth: String(organisation.workingDaysPerMonth),
    hoursPerPersonMonth: String(organisation.hoursPerPersonMonth),
    toilBudgetPercent: String(Math.round(organisation.toilBudgetShare * 100)),
  }
  return { title: t('organisation:title'), values, timeZones: listTimeZones() }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const submission = await parseForm(args.request, organisationForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...organisation } = submission.value
  // Other working days a month change the hours of every pain point: with many that takes minutes.
  await submitOnce(args.context.longWork, context, submissionKey, async (db) => {
    await describeOrganisation(db, context, organisation)
    return {}
  })
  return redirect('/settings/organisation')
}

export default function OrganisationSettings() {
  const { values, timeZones } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['organisation', 'shell'])
  const [form, fields] = useForm<Values>({ id: 'organisation', lastResult, defaultValue: values })
  return (
    <Page title={t('title')}>
      <Form key={values.submissionKey} method="post" {...getFormProps(form)} className="max-w-lg">
        <FormProblems form={form} />
        <SubmissionKey field={fields.submissionKey} />
        <OrganisationFields fields={fields} timeZones={timeZones} />
        <Button primary>{t('shell:save')}</Button>
      </Form>
    </Page>
  )
}
