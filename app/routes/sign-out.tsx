import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { endSession } from '#app/features/accounts/sessions/session.commands.server.ts'
import { UnsentList } from '#app/features/capture/outbox/unsent-list.tsx'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { signOut } from '#app/http/signing-in.server.ts'
import { titled } from '#app/http/titled.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t, visitor } = await openRequestContext(args)
  if (!visitor) throw redirect('/sign-in')
  return { title: t('accounts:signOut'), personId: visitor.id, name: visitor.name }
}

export async function action(args: ActionFunctionArgs) {
  const { db, visitor } = await openRequestContext(args)
  // The accounts' own sign-out is content when the database does not answer, and the session would go on.
  if (visitor) await endSession(db, visitor.id, visitor.sessionId)
  await signOut(args.context, args.request)
  return redirect('/sign-in')
}

export default function SignOut() {
  const { title, personId, name } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  return (
    <Page title={title}>
      <UnsentList personId={personId} />
      <form method="post" action="/sign-out">
        <p className="mb-3">{t('signedInAs', { name })}</p>
        <Button primary>{title}</Button>
      </form>
    </Page>
  )
}
