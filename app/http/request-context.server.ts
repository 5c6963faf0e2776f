import type { AppLoadContext } from '@remix-run/node'
import { dayIn } from '#app/domain/calendar/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { Role } from '#app/domain/role.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import { getOrganisation } from '#app/features/organisation/organisation.queries.server.ts'
import { chooseLanguage } from '#app/i18n/language.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords, type Words } from '#app/i18n/translator.server.ts'
import type { Organisation } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'
import { readPreference } from './cookies.ts'
import { findVisitor, type Visitor } from './visitor.server.ts'

/** What every loader and action starts from: who comes, in which language, on which day, to which data. */
export type RequestContext = Recorder & {
  db: Db
  /** Who is signed in. */
  visitor: Visitor | undefined
  /** What they may do; without an account nothing, unless the organisation lets anyone look around. */
  role: Role | undefined
  language: Language
  t: Words
  organisation: Organisation & { lastRedaction: number }
  /** Where the reader's clock stands, for instants; which day it is for the facts is the organisation's. */
  timeZone: string
  settings: ToilSettings
}

export type RequestArgs = { request: Request; context: AppLoadContext }

const contexts = new WeakMap<AppLoadContext, Promise<RequestContext>>()

/** Opened once a request, however many loaders ask: the load context is the request's own. */
export function openRequestContext(args: RequestArgs): Promise<RequestContext> {
  const opened = contexts.get(args.context) ?? startRequestContext(args)
  contexts.set(args.context, opened)
  return opened
}

async function startRequestContext(args: RequestArgs): Promise<RequestContext> {
  const { request, context } = args
  const { db } = context
  const [organisation, visitor] = await Promise.all([getOrganisation(db), findVisitor(request, context)])
  // A provider that is taken out of the configuration gives passwords back: so whoever runs the server gets in again.
  const passwordsAllowed = organisation.passwordsAllowed || context.oidc === undefined
  const now = new Date()
  const language =
    visitor?.language ??
    chooseLanguage(
      readPreference(request, 'language'),
      request.headers.get('Accept-Language'),
      organisation.defaultLanguage,
    )
  return {
    db,
    visitor,
    role: visitor?.role ?? (organisation.anyoneMayView ? 'viewer' : undefined),
    actor: { id: visitor?.id ?? null, name: visitor?.name ?? '' },
    language,
    t: getWords(language),
    organisation: { ...organisation, passwordsAllowed },
    timeZone: visitor?.timeZone ?? organisation.timeZone,
    settings: {
      workingDaysPerMonth: organisation.workingDaysPerMonth,
      hoursPerPersonMonth: organisation.hoursPerPersonMonth,
      toilBudgetShare: organisation.toilBudgetShare,
    },
    now,
    requestId: context.requestId,
    today: dayIn(organisation.timeZone, now),
  }
}
