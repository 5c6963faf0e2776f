import type { AppLoadContext } from '@remix-run/node'
import { dayIn } from '#app/domain/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import { getOrganisation } from '#app/features/organisation/organisation.queries.server.ts'
import { chooseLanguage } from '#app/i18n/language.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords, type Words } from '#app/i18n/translator.server.ts'
import { getDb } from '#db/client.server.ts'
import type { Organisation } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'
import { readCookie } from './cookies.ts'

/** What every loader and action starts from: who comes, in which language, on which day, to which data. */
export type Visit = Recorder & {
  db: Db
  language: Language
  t: Words
  organisation: Organisation
  settings: ToilSettings
}

type Visited = { request: Request; context: AppLoadContext }

const visits = new WeakMap<AppLoadContext, Promise<Visit>>()

/** Opened once a request, however many loaders ask: the load context is the request's own. */
export function openVisit({ request, context }: Visited): Promise<Visit> {
  const opened = visits.get(context) ?? startVisit(request, context.requestId)
  visits.set(context, opened)
  return opened
}

async function startVisit(request: Request, requestId: string): Promise<Visit> {
  const db = await getDb()
  const organisation = await getOrganisation(db)
  const now = new Date()
  const language = chooseLanguage(
    readCookie(request, 'language'),
    request.headers.get('Accept-Language'),
    organisation.defaultLanguage,
  )
  return {
    db,
    actor: { id: null, name: 'local' },
    language,
    t: getWords(language),
    organisation,
    settings: {
      workingDaysPerMonth: organisation.workingDaysPerMonth,
      hoursPerPersonMonth: organisation.hoursPerPersonMonth,
      toilBudgetShare: organisation.toilBudgetShare,
    },
    now,
    requestId,
    today: dayIn(organisation.timeZone, now),
  }
}
