import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ClosedBanner } from '#app/features/minutes/close-form.tsx'
import { findNextSync } from '#app/features/minutes/minutes.queries.server.ts'
import { reportMinutes } from '#app/features/minutes/minutes.report.server.ts'
import { MinutesPart } from '#app/features/minutes/minutes-part.tsx'
import { describeMinutes } from '#app/features/minutes/minutes-sentences.report.server.ts'
import { NextSync } from '#app/features/minutes/next-sync.tsx'
import { proposeNextSync } from '#app/features/minutes/proposed-sync.report.server.ts'
import { reportFirstSteps } from '#app/features/overview/first-steps.report.server.ts'
import { StepsLeft } from '#app/features/overview/steps-left.tsx'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { languageNames, languages, namedLanguage } from '#app/i18n/languages.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { MarkdownExport } from '#app/ui/markdown-export.tsx'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.said.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'viewer')
  const { db, language, organisation, timeZone, today } = context
  const minutes = await reportMinutes(db, parseIdParam(args.params.syncId), organisation.timeZone)
  if (!minutes) throw notFound()
  const { sync } = minutes
  return {
    syncId: sync.id,
    closedAt: sync.closedAt,
    timeZone,
    said: describeMinutes(minutes, namedLanguage(args.request) ?? language),
    fileName: `minutes-${[...sync.teams.map(({ slug }) => slug), sync.heldOn].join('-')}.md`,
    next: await findNextSync(db, sync),
    proposed: proposeNextSync(sync, today),
    firstSteps: await reportFirstSteps(db, context),
  }
}

export default function Minutes() {
  const { syncId, closedAt, timeZone, said, fileName, next, proposed, firstSteps } =
    useLoaderData<typeof loader>()
  const { t } = useTranslation('minutes')
  const at = `/syncs/${syncId}/minutes`
  return (
    <Page
      title={<span lang={said.language}>{said.title}</span>}
      actions={
        <>
          <MarkdownExport at={`${at}.md?language=${said.language}`} fileName={fileName} />
          {languages
            .filter((language) => language !== said.language)
            .map((language) => (
              <ButtonLink key={language} to={`${at}?language=${language}`}>
                {t('inLanguage', { language: languageNames[language] })}
              </ButtonLink>
            ))}
          <ButtonLink to={`/syncs/${syncId}`}>{t('toSync')}</ButtonLink>
        </>
      }
    >
      <StepsLeft {...firstSteps} />
      {closedAt ? (
        <ClosedBanner syncId={syncId} closedAt={closedAt} timeZone={timeZone} isOnMinutes />
      ) : (
        <p className="mb-4 text-muted">{t('notClosed')}</p>
      )}
      <div lang={said.language} className="max-w-3xl">
        <dl className="mb-6 grid grid-cols-[auto_1fr] gap-x-4">
          {said.facts.map(({ name, value }) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
        {said.parts.length === 0 && <p className="mb-6 text-muted">{said.nothing}</p>}
        {[...said.parts, said.carried].map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: why: parts are read, and two blocks may have one name.
          <MinutesPart key={place} part={part} />
        ))}
        {said.carried.groups.length === 0 && <p className="mb-6 text-muted">{said.nothingCarried}</p>}
      </div>
      <NextSync next={next} proposed={proposed} />
    </Page>
  )
}
