import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { BulkAct, BulkTopic } from '#app/domain/pain-points/bulk-act.ts'
import { type Changeable, previewAct } from '#app/domain/pain-points/bulk-preview.ts'
import { formatCount, formatNames } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { CategoryTag } from '#app/ui/category-tag.tsx'
import { Section } from '#app/ui/section.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { ChosenPainPoint, OfferedCategory } from './chosen.queries.server.ts'

/** The first of the chosen ones: each as it is, and as it will be once there is an act to preview. */
export function ChangeRows({
  first,
  total,
  topic,
  act,
  categories,
}: {
  first: ChosenPainPoint[]
  total: number
  topic: BulkTopic
  act: BulkAct | undefined
  categories: OfferedCategory[]
}) {
  const { t } = useTranslation(['bulk', 'glossary'])
  const language = useLanguage()
  const more = total - first.length
  return (
    <Section title={t('bulk:chosenTitle')}>
      <WideTable label={t('bulk:chosenTitle')}>
        <thead>
          <tr>
            <th scope="col">{t('glossary:painPoint')}</th>
            <th scope="col">{t('bulk:now')}</th>
            <th scope="col" className="whitespace-nowrap">
              {t('bulk:after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ painPointId, title, before }) => (
            <tr key={painPointId}>
              <th scope="row" className="w-2/5 min-w-28 border-line! font-normal! text-[13px]! text-text!">
                <Link to={`/pain-points/${painPointId}`} className="wrap-anywhere">
                  {title}
                </Link>
              </th>
              <td>
                <ChangeablePart topic={topic} one={before} categories={categories} />
              </td>
              <td>{act && <After topic={topic} before={before} act={act} categories={categories} />}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {more > 0 && (
        <p className="mt-1 text-muted">
          {t('bulk:andMore', { count: more, number: formatCount(more, language) })}
        </p>
      )}
    </Section>
  )
}

function After({
  topic,
  before,
  act,
  categories,
}: {
  topic: BulkTopic
  before: Changeable
  act: BulkAct
  categories: OfferedCategory[]
}) {
  const { t } = useTranslation('bulk')
  const after = previewAct(before, act)
  if (after === before) return <span className="whitespace-nowrap text-muted">{t('noChange')}</span>
  return (
    <strong>
      <ChangeablePart topic={topic} one={after} categories={categories} />
    </strong>
  )
}

function ChangeablePart({
  topic,
  one,
  categories,
}: {
  topic: BulkTopic
  one: Changeable
  categories: OfferedCategory[]
}) {
  const { t } = useTranslation(['bulk', 'glossary'])
  const language = useLanguage()
  switch (topic) {
    case 'categories':
      return one.categoryIds.length === 0
        ? t('bulk:none')
        : categories
            .filter(({ id }) => one.categoryIds.includes(id))
            .map((category) => (
              <span key={category.id} className="me-2">
                <CategoryTag category={category} />{' '}
              </span>
            ))
    case 'severity':
      return formatNames(
        [...new Set(one.severities)].map((severity) => t(`glossary:severities.${severity}`)),
        language,
      )
    case 'knownBy':
      return one.knownBy.length === 0 ? t('bulk:none') : formatNames(one.knownBy, language)
    case 'ticket':
      return one.tickets.length === 0
        ? t('bulk:none')
        : formatNames(
            one.tickets.map(({ key }) => key),
            language,
          )
    case 'decline':
      return t(one.isDeclined ? 'glossary:states.declined' : 'bulk:open')
  }
}
