import '#app/i18n/settings-words.client.ts'
import { getFormProps, getInputProps, useForm } from '@conform-to/react'
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
import { claimInstance } from '#app/features/accounts/invites/set-up.commands.server.ts'
import { LinkUnusable } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { findUsableLink } from '#app/features/accounts/one-time-links/one-time-link.queries.server.ts'
import { CommonPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { describeOrganisation } from '#app/features/organisation/organisation.commands.server.ts'
import { setUpForm } from '#app/features/organisation/organisation.form.ts'
import { OrganisationFields } from '#app/features/organisation/organisation-fields.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { TextField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { problem } from '#app/forms/problem.ts'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import {
  clearAttempts,
  refuseForNow,
  refuseUnreadForNow,
  spendAccountAttempt,
  spendAttempt,
} from '#app/http/attempts.server.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { type Expected, refuseExpected } from '#app/http/refusal.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { signInPerson } from '#app/http/signing-in.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

type Values = Partial<Record<keyof z.input<typeof setUpForm>, string>>

const expected: Expected[] = [
  [LinkUnusable, { formErrors: [problem('linkUnusable')] }],
  [CommonPassword, { fieldErrors: { password: [problem('commonPassword')] } }],
]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, organisation, language, now, t } = await openRequestContext(args)
  const token = new URL(args.request.url).searchParams.get('token')
  const isUsable = (await findUsableLink(db, 'set_up', token, now)) !== undefined
  const values: Values = {
    submissionKey: newSubmissionKey(),
    token: token ?? '',
    organisationName: organisation.name,
    timeZone: organisation.timeZone,
    defaultLanguage: language,
    workingDaysPerMonth: String(organisation.workingDaysPerMonth),
    hoursPerPersonMonth: String(organisation.hoursPerPersonMonth),
    toilBudgetPercent: String(Math.round(organisation.toilBudgetShare * 100)),
  }
  return { title: t('entering:setUp'), isUsable, values, timeZones: listTimeZones() }
}

export async function action(args: ActionFunctionArgs) {
  const context = await openRequestContext(args)
  const tooMany = await spendAttempt(context, args.context)
  if (tooMany) return refuseUnreadForNow(args.request, setUpForm, tooMany)
  const submission = await parseForm(args.request, setUpForm)
  if (submission.status !== 'success') return refuse(submission.reply({ hideFields: ['password'] }))
  const { submissionKey, token, adminName: name, email, password, ...organisation } = submission.value
  const waiting = await spendAccountAttempt(context, args.context, email)
  if (waiting) return refuseForNow(submission, waiting, ['password'])
  const by = { ...context, actor: { id: null, name } }
  try {
    // Never from the kept answer of the submission: the same form sent again, by whomever, opens no session.
    let personId: string | undefined
    await submitOnce(context.db, by, submissionKey, async (db) => {
      const admin = await claimInstance(db, by, token, { name, email, password })
      await describeOrganisation(db, by, organisation)
      personId = admin.personId
      return {}
    })
    if (personId === undefined) return redirect('/sign-in')
    await clearAttempts(args.context, email)
    await signInPerson(args.context, args.request, personId)
  } catch (error) {
    return refuseExpected(submission, error, expected, ['password'])
  }
  return redirect('/')
}

export default function SetUp() {
  const { isUsable, values, timeZones } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['entering', 'accounts', 'organisation'])
  const [form, fields] = useForm<Values>({
    id: 'set-up',
    lastResult,
    defaultValue: values,
  })
  if (!isUsable) {
    return (
      <Page title={t('linkUnusable')}>
        <p className="mb-2">{t('linkUnusableHint')}</p>
        <p className="text-muted">{t('setUpLinkHint')}</p>
      </Page>
    )
  }
  return (
    <Page title={t('setUp')}>
      <Form method="post" {...getFormProps(form)} className="max-w-lg">
        <FormProblems form={form} />
        <SubmissionKey field={fields.submissionKey} />
        <input {...getInputProps(fields.token, { type: 'hidden' })} key={fields.token.key} />
        <p className="mb-4 text-muted">{t('setUpHint')}</p>
        <Section title={t('organisation:title')}>
          <OrganisationFields fields={fields} timeZones={timeZones} timeZoneOfBrowser={!lastResult} />
        </Section>
        <Section title={t('yourAccount')}>
          <TextField field={fields.adminName} label={t('yourName')} autoComplete="name" />
          <TextField field={fields.email} type="email" label={t('accounts:email')} autoComplete="username" />
          <TextField
            field={fields.password}
            type="password"
            label={t('accounts:password')}
            hint={t('newPasswordHint')}
            autoComplete="new-password"
          />
        </Section>
        <Button primary>{t('begin')}</Button>
      </Form>
    </Page>
  )
}
