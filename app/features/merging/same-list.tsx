import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatShare } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { For } from '#app/ui/role.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'
import { mergePath } from './merge-address.ts'
import { PairForm } from './pair-form.tsx'
import type { PairCursor, ProposedPainPoint, SameProposal } from './same-proposals.queries.server.ts'

/** Probable duplicates: each pair with the reason, and with what can be done about it. */
export function SameList({
  pairs,
  after,
}: {
  pairs: (SameProposal & { submissionKey: string })[]
  after: PairCursor | null
}) {
  const { t } = useTranslation(['merging', 'capture'])
  const language = useLanguage()
  return (
    <ol>
      {pairs.map(({ source, target, likeness, matched, submissionKey }) => {
        const titles = { title: source.title, other: target.title }
        return (
          <li key={`${source.painPointId}-${target.painPointId}`} className="border-line border-b py-3">
            <ul>
              <Proposed painPoint={source} />
              <Proposed painPoint={target} />
            </ul>
            <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
              <small className="min-w-0 flex-1 basis-60 text-muted text-xs">
                {t('merging:because', { terms: matched.join(t('capture:nameSeparator')) })}
                {' · '}
                {t('merging:likeness', { share: formatShare(likeness, language) })}
              </small>
              <For who="member">
                <ButtonLink
                  to={mergePath(source.painPointId, { withIds: [target.painPointId] })}
                  aria-label={t('merging:mergeOf', titles)}
                >
                  {t('merging:merge')}
                </ButtonLink>
                <PairForm
                  verb="dismiss"
                  pair={[source.painPointId, target.painPointId]}
                  after={after}
                  submissionKey={submissionKey}
                  label={t('merging:notSame')}
                  name={t('merging:notSameOf', titles)}
                />
              </For>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Proposed({ painPoint }: { painPoint: ProposedPainPoint }) {
  const { t } = useTranslation('capture')
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-0.5">
      <Link to={`/pain-points/${painPoint.painPointId}`} className="wrap-anywhere min-w-0 flex-1 basis-60">
        {painPoint.title}
      </Link>
      <small className="text-muted text-xs">{painPoint.teams.join(t('nameSeparator'))}</small>
      <small className="text-xs">
        <HoursText hours={painPoint.hoursPerMonth} />
      </small>
      <span>
        <StatePill state={painPoint.state} cameBack={painPoint.cameBack} />
      </span>
    </li>
  )
}
