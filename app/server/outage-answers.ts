import type { AppLoadContext, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { type Outage, outageOf } from '#db/outage.ts'

type RouteModule = NonNullable<ServerBuild['routes'][string]>['module']

const retryAfterSeconds = 2

/** What the database failed to answer in a request, so that it is logged once. */
const outages = new WeakMap<AppLoadContext, Outage>()

/**
 * The build with each loader and action answering 503 when the database is away or busy: a passing state that says
 * nothing about the request, which may be sent again. It stands around them all, so that no route has to remember.
 */
export function answerOutages(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(
    ([id, route]) => [id, route && { ...route, module: guardModule(route.module) }] as const,
  )
  return { ...build, routes: Object.fromEntries(routes) }
}

function guardModule(module: RouteModule): RouteModule {
  const { loader, action } = module
  const isPage = module.default !== undefined
  return {
    ...module,
    ...(loader && { loader: (args) => guard(() => loader(args), args, isPage) }),
    ...(action && {
      action: (args) => {
        // The action reads the body; a page that could not be answered shows what was in it.
        const sent = isPage ? args.request.clone() : undefined
        return guard(() => action(args), args, isPage, sent)
      },
    }),
  }
}

async function guard(
  answer: () => unknown,
  args: LoaderFunctionArgs,
  isPage: boolean,
  sent?: Request,
): Promise<unknown> {
  // After an action that waited in vain its page would wait as long again.
  if (outages.get(args.context) === 'away') throw await respond(args, isPage, sent)
  try {
    return await answer()
  } catch (error) {
    const outage = outageOf(error)
    if (!outage) throw error
    if (!outages.has(args.context)) {
      args.context.log.error({ err: error }, `the database was ${outage}`)
      args.context.answerWith('Retry-After', String(retryAfterSeconds))
    }
    outages.set(args.context, outage)
    throw await respond(args, isPage, sent)
  }
}

/** Few requests end here: what it takes to tell is loaded by the first. */
async function respond(args: LoaderFunctionArgs, isPage: boolean, sent?: Request): Promise<Response> {
  const { pageNotAnswered, sentenceNotAnswered } = await import('../http/outage.server.ts')
  return isPage ? pageNotAnswered(args, sent) : sentenceNotAnswered(args)
}
