import { getFormProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PasswordsNeeded, setAccess } from '#app/features/organisation/organisation.commands.server.ts'
import { accessForm } from '#app/features/organisation/organisation.form.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { ChoiceField } from '#app/forms/field.tsx'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { problem } from '#app/forms/problem.ts'
import { SubmissionKey } from '#app/forms/submission-key.tsx'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { type Expected, refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

type Values = { submissionKey: string; viewing: string; passwords: string }

const expected: Expected[] = [[PasswordsNeeded, { fieldErrors: { passwords: [problem('passwordsNeeded')] } }]]

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t, organisation } = await requireRole(args, 'admin')
  const values: Values = {
    submissionKey: newSubmissionKey(),
    viewing: organisation.anyoneMayView ? 'anyone' : 'people',
    passwords: organisation.passwordsAllowed ? 'on' : 'off',
  }
  return { title: t('organisation:access'), values }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const submission = await parseForm(args.request, accessForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, viewing, passwords } = submission.value
  try {
    await submitOnce(context.db, context, submissionKey, async (db) => {
      await setAccess(db, context, {
        anyoneMayView: viewing === 'anyone',
        passwordsAllowed: passwords === 'on',
      })
      return {}
    })
  } catch (error) {
    return refuseExpected(submission, error, expected)
  }
  return redirect('/settings/access')
}

export default function Access() {
  const { values } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['organisation', 'shell'])
  const [form, fields] = useForm<Values>({ id: 'access', lastResult, defaultValue: values })
  return (
    <Page title={t('access')}>
      <Form key={values.submissionKey} method="post" {...getFormProps(form)} className="max-w-lg">
        <FormProblems form={form} />
        <SubmissionKey field={fields.submissionKey} />
        <ChoiceField
          field={fields.viewing}
          label={t('viewing')}
          type="radio"
          choices={[
            { value: 'people', label: t('viewingPeople') },
            { value: 'anyone', label: t('viewingAnyone') },
          ]}
        />
        <ChoiceField
          field={fields.passwords}
          label={t('passwords')}
          type="radio"
          choices={[
            { value: 'on', label: t('passwordsOn') },
            { value: 'off', label: t('passwordsOff') },
          ]}
        />
        <Button primary>{t('shell:save')}</Button>
      </Form>
    </Page>
  )
}
