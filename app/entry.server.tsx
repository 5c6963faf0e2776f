import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { cacheControlOf } from '#app/http/cache-rules.ts'
import { readPreference } from '#app/http/cookies.ts'
import { chooseLanguage } from '#app/i18n/language.server.ts'
import { isLanguage, type Language } from '#app/i18n/languages.ts'
import { getTranslator } from '#app/i18n/translator.server.ts'
import { PageStream } from '#app/server/page-stream.ts'
import { NonceContext } from '#app/ui/nonce.tsx'

export const streamTimeout = 5_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, log }: AppLoadContext,
) {
  // A crawler reads only what arrives first; a person's browser shows the shell and fills it in.
  const start = isbot(request.headers.get('User-Agent')) ? 'onAllReady' : 'onShellReady'
  return new Promise<Response>((resolve, reject) => {
    let shellSent = false
    const page = (
      <NonceContext.Provider value={nonce}>
        <I18nextProvider i18n={getTranslator(languageOf(remixContext, request))}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </I18nextProvider>
      </NonceContext.Provider>
    )
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [start]() {
        shellSent = true
        const body = new PageStream()
        body.once('close', () => clearTimeout(deadline))
        headers.set('Content-Type', 'text/html; charset=utf-8')
        keepPrivate(headers, request)
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
        pipe(body)
      },
      onShellError: reject,
      onError(error) {
        // An error before the shell rejects, and is logged by the caller.
        if (shellSent) log.error({ err: error }, 'rendering failed')
      },
    })
    // Cleared when the page is done: thousands of pending timers would keep their finished pages in memory.
    const deadline = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** The language that the root loader chose; if it could not (the database is away), the browser's. */
function languageOf(remixContext: EntryContext, request: Request): Language {
  const chosen = remixContext.staticHandlerContext.loaderData.root?.language
  if (isLanguage(chosen)) return chosen
  return chooseLanguage(readPreference(request, 'language'), request.headers.get('Accept-Language'), 'ja')
}

export function handleDataRequest(response: Response, { request }: LoaderFunctionArgs) {
  keepPrivate(response.headers, request)
  return response
}

function keepPrivate(headers: Headers, { url }: Request) {
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', cacheControlOf(url))
}

/**
 * Logs unexpected errors of loaders, actions and components, once; a wrong address or an aborted request is not an
 * error.
 */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  context.log.error({ err: error }, 'request failed')
}
