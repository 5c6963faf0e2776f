import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import * as notAnswered from '#app/features/accounts/sign-in/not-answered.tsx'
import * as signInAgain from '#app/features/accounts/sign-in/sign-in-again.tsx'
import { useUnsentFirst } from '#app/features/capture/outbox/use-unsent-first.ts'
import { listViewsInNavigation } from '#app/features/views/pinned-views.queries.server.ts'
import { readPreference } from '#app/http/cookies.ts'
import { readKeys } from '#app/http/keys-choice.ts'
import type { NotAnswered } from '#app/http/outage.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import type { NotAllowed, SignInRequired } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { RoleContext } from '#app/ui/role.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { DropStaleCopies } from '#app/ui/stale-copies.tsx'
import { readTheme } from '#app/ui/theme.ts'
import { useOwnPages } from '#app/ui/use-own-pages.ts'
import stylesheet from './app.css?url'

// For an address without a page; every page has its own title.
export const meta: MetaFunction = () => titled(undefined)

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader(args: LoaderFunctionArgs) {
  const { db, language, organisation, visitor, role } = await openRequestContext(args)
  // Whose copies of pages a device may keep; null is nobody who may read.
  const reader = role ? (visitor?.id ?? 'nobody') : null
  if (reader) args.context.answerWith('Nayami-Reader', reader)
  return {
    language,
    role,
    reader,
    personId: visitor?.id,
    visitorName: visitor?.name,
    theme: visitor?.theme ?? readTheme(readPreference(args.request, 'theme')),
    keys: readKeys(readPreference(args.request, 'keys')),
    pinnedViews: visitor ? await listViewsInNavigation(db, visitor.id) : [],
    organisationName: organisation.name,
    lastRedaction: organisation.lastRedaction,
    requestId: args.context.requestId,
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  // Undefined when the root loader itself failed.
  const root = useRouteLoaderData<typeof loader>('root')
  const theme = root?.theme ?? 'system'
  useOwnPages(root?.reader)
  const onSignOut = useUnsentFirst(root?.personId)
  return (
    <html lang={useLanguage()} data-theme={theme} data-keys={root?.keys}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <RoleContext.Provider value={root?.role}>
          <Shell
            theme={theme}
            visitorName={root?.visitorName}
            pinnedViews={root?.pinnedViews}
            onSignOut={onSignOut}
          >
            {children}
          </Shell>
          {root && <DropStaleCopies lastRedaction={root.lastRedaction} />}
        </RoleContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

// Few sessions end while somebody writes: a browser loads this only then, and a server has it at hand.
const SignInAgain = import.meta.env.SSR
  ? signInAgain.SignInAgain
  : lazy(async () => ({
      default: (await import('#app/features/accounts/sign-in/sign-in-again.tsx')).SignInAgain,
    }))

// The same for an unreachable database.
const NotAnsweredPage = import.meta.env.SSR
  ? notAnswered.NotAnswered
  : lazy(async () => ({
      default: (await import('#app/features/accounts/sign-in/not-answered.tsx')).NotAnswered,
    }))

export function ErrorBoundary() {
  const error = useRouteError()
  const requestId = useRouteLoaderData<typeof loader>('root')?.requestId
  const { t } = useTranslation(['shell', 'accounts'])
  if (isRouteErrorResponse(error) && error.status === 401) {
    const { draft, leftOut, ways }: SignInRequired = error.data
    return (
      <Suspense>
        <SignInAgain draft={draft} leftOut={leftOut} {...ways} />
      </Suspense>
    )
  }
  if (isRouteErrorResponse(error) && error.status === 403) {
    const { role, asked }: NotAllowed = error.data
    const roles = { role: t(`accounts:roles.${role}`), asked: t(`accounts:roles.${asked}`) }
    return <ErrorPage title={t('accounts:notAllowed')} hint={t('accounts:notAllowedHint', roles)} />
  }
  if (isRouteErrorResponse(error) && error.status === 404) {
    return <ErrorPage title={t('notFound')} hint={t('notFoundHint')} />
  }
  if (isRouteErrorResponse(error) && error.status === 503) {
    const { draft, requestId: asked }: NotAnswered = error.data
    return (
      <Suspense>
        <NotAnsweredPage draft={draft} requestId={asked} />
      </Suspense>
    )
  }
  if (isRouteErrorResponse(error) && error.status === 413) {
    return <ErrorPage title={t('tooManyFields')} hint={t('tooManyFieldsHint')} />
  }
  return <ErrorPage title={t('crashed')} hint={t('crashedHint')} requestId={requestId} />
}
