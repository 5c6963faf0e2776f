import '#app/i18n/records-words.client.ts'
import '#app/i18n/reports-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { nameTerm } from '#app/domain/similar/term-name.ts'
import { BacklogTabs } from '#app/features/backlog/backlog-tabs.tsx'
import { listNotSame } from '#app/features/merging/not-same.queries.server.ts'
import { JustMarkedNotSame, NotSameList } from '#app/features/merging/not-same-list.tsx'
import { pairsAPage, readMarkedPair, readPairCursor, samePath } from '#app/features/merging/same-address.ts'
import { SameList } from '#app/features/merging/same-list.tsx'
import { listSameProposals } from '#app/features/merging/same-proposals.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language } = await requireRole(args, 'viewer')
  const { searchParams } = new URL(args.request.url)
  const after = readPairCursor(searchParams)
  const told = readMarkedPair(searchParams)
  const [{ pairs, next }, notSame] = await Promise.all([
    listSameProposals(db, { cursor: after, limit: pairsAPage }),
    listNotSame(db, { limit: pairsAPage }),
  ])
  const rows = notSame.map((row) => ({ ...row, submissionKey: newSubmissionKey() }))
  return {
    title: t('merging:sameTitle'),
    after,
    next,
    pairs: pairs.map((pair) => ({
      ...pair,
      matched: pair.matched.map((term) => nameTerm(term, pair.source.title)[language]),
      submissionKey: newSubmissionKey(),
    })),
    notSame: rows,
    told: rows.find(({ sourceId, targetId }) => told?.includes(sourceId) && told.includes(targetId)),
  }
}

export default function ProbablySame() {
  const { title, after, next, pairs, notSame, told } = useLoaderData<typeof loader>()
  const { t } = useTranslation('merging')
  return (
    <Page title={title} tabs={<BacklogTabs />}>
      <p className="mb-2 text-muted">{t('sameIntro')}</p>
      <div role="status">{told && <JustMarkedNotSame row={told} after={after} />}</div>
      {pairs.length === 0 ? (
        <EmptyState>{t('noneProposed')}</EmptyState>
      ) : (
        <SameList pairs={pairs} after={after} />
      )}
      {(after || next) && (
        <nav aria-label={t('pages')} className="mt-3 flex flex-wrap gap-2">
          {after && <ButtonLink to={samePath()}>{t('toStart')}</ButtonLink>}
          {next && (
            <ButtonLink to={samePath({ after: next })} rel="next">
              {t('nextPage', { count: pairsAPage })} →
            </ButtonLink>
          )}
        </nav>
      )}
      {notSame.length > 0 && (
        <div className="mt-8">
          <Section title={t('calledNotSame')}>
            <NotSameList rows={notSame} after={after} />
            {notSame.length === pairsAPage && (
              <p className="mt-1 text-muted text-xs">{t('latestOnly', { count: pairsAPage })}</p>
            )}
          </Section>
        </div>
      )}
    </Page>
  )
}
