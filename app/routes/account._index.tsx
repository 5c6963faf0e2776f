import '#app/i18n/finding-words.client.ts'
import '#app/i18n/settings-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findPasswordHash } from '#app/features/accounts/people/person.queries.server.ts'
import { describeOneself } from '#app/features/accounts/profile/profile.commands.server.ts'
import { profileForm } from '#app/features/accounts/profile/profile.form.ts'
import { ProfileForm } from '#app/features/accounts/profile/profile-form.tsx'
import { listSessions } from '#app/features/accounts/sessions/session.queries.server.ts'
import { SessionTable } from '#app/features/accounts/sessions/session-table.tsx'
import { readPreference } from '#app/http/cookies.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { readKeys } from '#app/http/keys-choice.ts'
import { requirePerson } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { KeysChoice } from '#app/ui/keys-choice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, now, timeZone, organisation, visitor } = await requirePerson(args)
  const { id, name, email, role, language, theme } = visitor
  const [sessions, passwordHash] = await Promise.all([listSessions(db, id, now), findPasswordHash(db, id)])
  return {
    title: t('account:title'),
    email,
    role,
    values: { name, language: language ?? '', theme: theme ?? 'system', timeZone: visitor.timeZone ?? '' },
    areKeysOn: readKeys(readPreference(args.request, 'keys')) === 'on',
    sessions,
    ownSessionId: visitor.sessionId,
    timeZone,
    hasPassword: organisation.passwordsAllowed && passwordHash !== undefined,
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const submission = await parseForm(args.request, profileForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { name, language = null, theme, timeZone = null } = submission.value
  await describeOneself(context.db, context, context.visitor.id, { name, language, theme, timeZone })
  return redirect('/account')
}

export default function Account() {
  const { title, email, role, values, areKeysOn, sessions, ownSessionId, timeZone, hasPassword } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['account', 'accounts', 'keys'])
  return (
    <Page title={title} actions={<ButtonLink to="/account/tokens">{t('account:tokens')}</ButtonLink>}>
      <Section title={t('account:profile')}>
        <p className="mb-3 text-muted">
          {t('account:emailIs', { email, role: t(`accounts:roles.${role}`) })}
        </p>
        <ProfileForm values={values} lastResult={lastResult} />
      </Section>
      <Section title={t('keys:single')}>
        <KeysChoice isOn={areKeysOn} returnTo="/account" />
      </Section>
      <Section title={t('account:password')}>
        {hasPassword ? (
          <ButtonLink to="/account/password">{t('account:changePassword')}</ButtonLink>
        ) : (
          <p className="text-muted">{t('account:noPassword')}</p>
        )}
      </Section>
      <Section title={t('account:sessions')}>
        <p className="mb-2 text-muted">{t('account:sessionsHint')}</p>
        <SessionTable sessions={sessions} ownId={ownSessionId} timeZone={timeZone} />
        {sessions.length > 1 && (
          <Form method="post" action="/account/sessions/end-others" className="mt-3">
            <Button>{t('account:endOthers')}</Button>
          </Form>
        )}
      </Section>
    </Page>
  )
}
