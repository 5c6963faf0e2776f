import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SimilarList, type SimilarRow } from '#app/features/pain-points/similar/similar-list.tsx'
import { Timeline } from '#app/features/pain-points/timeline/timeline.tsx'
import type { TimelineDrawing } from '#app/features/pain-points/timeline/timeline-drawing.report.server.ts'
import { type HeadingLevel, Section } from '#app/ui/section.tsx'
import { MentionHistory, type MentionRow } from './mention-history.tsx'
import { Notes, type ShownNotes } from './notes.tsx'
import { PainPointFacts, type PainPointFigures } from './pain-point-facts.tsx'
import { type Resolution, ResolutionHistory } from './resolution-history.tsx'
import type { InAll } from './shortened-story.ts'
import { StateHistory, type StateRow } from './state-history.tsx'

export type ShownPainPoint = {
  painPoint: PainPointFigures & { id: number; title: string }
  knownBy: string[]
  notes: ShownNotes[]
  timeline: TimelineDrawing
  states: StateRow[]
  mentions: MentionRow[]
  inAll: InAll
  resolutions: Resolution[]
  similar: SimilarRow[]
}

/**
 * Everything about one pain point except its title: as a page, or as a narrow panel beside a list, whose headings are
 * then one level lower; a heading in notes has level 3 in both. Tickets, merges, splits and the history of changes
 * belong to other features: the route passes them in.
 */
export function PainPointContent({
  shown,
  headingLevel = 2,
  tickets,
  merges,
  splits,
  history,
}: {
  shown: ShownPainPoint
  headingLevel?: HeadingLevel
  tickets: ReactNode
  merges?: ReactNode
  splits?: ReactNode
  history: ReactNode
}) {
  const { t } = useTranslation(['painPoint', 'painPoints', 'audit'])
  const { painPoint, mentions, inAll } = shown
  const level = { level: headingLevel }
  return (
    <div className="@container">
      <PainPointFacts painPoint={painPoint} knownBy={shown.knownBy} />
      {shown.notes.length > 0 && (
        <Section title={t('painPoint:notes')} {...level}>
          <Notes painPointId={painPoint.id} notes={shown.notes} />
        </Section>
      )}
      <Section title={t('painPoints:tickets')} {...level}>
        {tickets}
      </Section>
      <Section title={t('painPoint:timeline')} {...level}>
        <Timeline drawing={shown.timeline} title={painPoint.title} isListed={inAll.mentions === null} />
        {inAll.teams !== null && (
          <Shortened painPointId={painPoint.id}>
            {t('painPoint:mostHeard', { shown: shown.timeline.teams.length, number: inAll.teams })}
          </Shortened>
        )}
      </Section>
      <Section title={t('painPoints:mentions')} {...level}>
        {mentions.length === 0 ? (
          <p className="text-muted">{t('painPoints:neverMentioned')}</p>
        ) : (
          <MentionHistory mentions={mentions} />
        )}
        {inAll.mentions !== null && (
          <Shortened painPointId={painPoint.id}>
            {t('painPoint:latestSaid', { shown: mentions.length, number: inAll.mentions })}
          </Shortened>
        )}
      </Section>
      <Section title={t('painPoint:stateHistory')} {...level}>
        <StateHistory states={shown.states} />
      </Section>
      <Section title={t('painPoints:resolutions')} {...level}>
        <ResolutionHistory resolutions={shown.resolutions} />
      </Section>
      <Section title={t('painPoint:othersToo')} {...level}>
        <SimilarList similar={shown.similar} mergeAt={`/pain-points/${painPoint.id}/merge`} />
      </Section>
      {merges && (
        <Section title={t('painPoint:merges')} {...level}>
          {merges}
        </Section>
      )}
      {splits && (
        <Section title={t('painPoint:splits')} {...level}>
          {splits}
        </Section>
      )}
      <Section title={t('audit:history')} {...level}>
        {history}
      </Section>
    </div>
  )
}

function Shortened({ painPointId, children }: { painPointId: number; children: ReactNode }) {
  const { t } = useTranslation('painPoint')
  return (
    <p className="mt-1 text-muted text-xs">
      {children} <Link to={`/pain-points/${painPointId}?whole=yes`}>{t('showWhole')}</Link>
    </p>
  )
}
