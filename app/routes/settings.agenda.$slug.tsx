import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findAgenda } from '#app/features/agenda/agenda.queries.server.ts'
import { ArchivedBlockList, BlockList } from '#app/features/agenda/block-list.tsx'
import { askOnce } from '#app/http/ask-once.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { ArchiveForm } from '#app/ui/archive-form.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await requireRole(args, 'admin')
  const agenda = await askOnce(args, findAgenda, args.params.slug ?? '')
  if (!agenda) throw notFound()
  return { title: language === 'ja' ? agenda.nameJa : agenda.nameEn, agenda }
}

/** One agenda: its blocks in their order, and below them the form that adds one, or edits what was asked for. */
export default function Agenda() {
  const { title, agenda } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['agenda', 'glossary', 'shell'])
  const at = `/settings/agenda/${agenda.slug}`
  const { blocks, archivedBlocks, suggestedForPhase, isLast, archivedAt } = agenda
  return (
    <Page
      title={title}
      summary={
        <span className="flex flex-wrap gap-x-3">
          {suggestedForPhase && (
            <span>
              {t('agenda:suggestedFor')}: {t(`glossary:phases.${suggestedForPhase}`)}
            </span>
          )}
          {archivedAt && <span>({t('shell:archived')})</span>}
        </span>
      }
      actions={
        <>
          <ButtonLink to="/settings/agenda">{t('agenda:allAgendas')}</ButtonLink>
          <ButtonLink to={`${at}/edit`}>{t('agenda:editNames')}</ButtonLink>
        </>
      }
    >
      <Section title={t('agenda:blocks')}>
        {blocks.length === 0 ? (
          <p className="text-muted">{t('agenda:noBlocks')}</p>
        ) : (
          <BlockList at={at} blocks={blocks} />
        )}
      </Section>
      <Outlet />
      {archivedBlocks.length > 0 && (
        <Section title={t('agenda:archivedBlocks')}>
          <ArchivedBlockList at={at} blocks={archivedBlocks} />
        </Section>
      )}
      {isLast && archivedAt === null ? (
        <p className="mt-6 max-w-lg border-line border-t pt-3 text-muted">{t('agenda:lastHint')}</p>
      ) : (
        <ArchiveForm at={at} isArchived={archivedAt !== null} hint={t('agenda:archiveHint')} />
      )}
    </Page>
  )
}
