import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { invitePerson } from '#app/features/accounts/invites/invite.commands.server.ts'
import { inviteForm } from '#app/features/accounts/invites/invite.form.ts'
import { InviteForm } from '#app/features/accounts/invites/invite-form.tsx'
import { InviteTable } from '#app/features/accounts/invites/invite-table.tsx'
import { inviteMail } from '#app/features/accounts/one-time-links/account-mails.ts'
import { HandedOverLink } from '#app/features/accounts/one-time-links/handed-over-link.tsx'
import { listOpenInvites } from '#app/features/accounts/one-time-links/one-time-link.queries.server.ts'
import { PeopleTable } from '#app/features/accounts/people/people-table.tsx'
import { EmailTaken } from '#app/features/accounts/people/person.commands.server.ts'
import { listPeople } from '#app/features/accounts/people/person.queries.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { handOverLink } from '#app/http/hand-over.server.ts'
import { type Expected, refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

const expected: Expected[] = [[EmailTaken, { fieldErrors: { email: [problem('emailTaken')] } }]]

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, now, visitor, timeZone } = await requireRole(args, 'admin')
  const [people, invites] = await Promise.all([listPeople(db), listOpenInvites(db, now)])
  return {
    title: t('people:title'),
    ownId: visitor?.id,
    people,
    invites,
    timeZone,
    submissionKey: newSubmissionKey(),
    // From the first steps one comes here, and goes back once the link is handed over.
    back: new URL(args.request.url).searchParams.get('returnTo') === '/' ? t('firstSteps:back') : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const submission = await parseForm(args.request, inviteForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, email, role } = submission.value
  // Not part of the kept answer of the submission: sent twice, the link is not made or shown again.
  let invite: Awaited<ReturnType<typeof invitePerson>> | undefined
  try {
    await submitOnce(context.db, context, submissionKey, async (db) => {
      invite = await invitePerson(db, context, { email, role })
      return { linkId: invite.linkId }
    })
  } catch (error) {
    return refuseExpected(submission, error, expected)
  }
  if (!invite) return data({ lastResult: undefined, handedOver: undefined })
  const { token, isReplacing, expiresAt } = invite
  const { name: organisation, defaultLanguage: language, timeZone } = context.organisation
  const handedOver = await handOverLink(args.context, { to: email, path: '/join', token }, (link) =>
    inviteMail({
      t: getWords(language),
      language,
      timeZone,
      organisation,
      link,
      inviter: context.actor.name,
      until: expiresAt,
    }),
  )
  return data({ lastResult: undefined, handedOver: { ...handedOver, isReplacing } })
}

export default function People() {
  const { title, ownId, people, invites, timeZone, submissionKey, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('people')
  const handedOver = answer && 'handedOver' in answer ? answer.handedOver : undefined
  return (
    <Page title={title} summary={t('summary', { count: people.length })}>
      {handedOver && <HandedOverLink {...handedOver} />}
      {back && (
        <p className="mb-4">
          <Link to="/">{back}</Link>
        </p>
      )}
      <div className="mb-6">
        <PeopleTable people={people} ownId={ownId} timeZone={timeZone} />
      </div>
      {invites.length > 0 && (
        <Section title={t('openInvites')}>
          <InviteTable invites={invites} timeZone={timeZone} />
        </Section>
      )}
      <Section title={t('inviteSomebody')}>
        <InviteForm
          // After an invite the form is empty again; a refused one keeps what was typed.
          key={answer?.lastResult ? 'refused' : submissionKey}
          lastResult={answer?.lastResult}
          submissionKey={submissionKey}
        />
      </Section>
    </Page>
  )
}
