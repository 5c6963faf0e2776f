import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import { mergePath } from './merge-address.ts'
import type { MergePreview as Preview } from './merge-preview.report.server.ts'
import { WeighedCells } from './weighed-cells.tsx'

/** What becomes one, which one is kept, and the result; then the form. */
export function MergePreview({
  painPointId,
  preview,
  submissionKey,
}: {
  painPointId: number
  preview: Preview
  submissionKey: string
}) {
  const { t } = useTranslation(['merging', 'glossary'])
  const { parts, after } = preview
  const [kept, ...joining] = parts
  if (!kept) return null
  const ids = parts.map((part) => part.painPointId)
  const withoutOne = (id: number) => {
    const [first = painPointId, ...others] = ids.filter((other) => other !== id).sort(ownFirst(painPointId))
    return mergePath(first, {
      withIds: others,
      keptId: id === kept.painPointId ? undefined : kept.painPointId,
    })
  }
  const keeping = (keptId: number) =>
    mergePath(painPointId, { withIds: ids.filter((id) => id !== painPointId), keptId })
  return (
    <Section title={t('merging:preview')}>
      <WideTable label={t('merging:preview')}>
        <thead>
          <tr>
            <th scope="col">{t('glossary:painPoint')}</th>
            <th scope="col">{t('merging:said')}</th>
            <th scope="col">{t('glossary:team')}</th>
            <th scope="col">{t('glossary:state')}</th>
            <th scope="col">{t('glossary:hoursPerMonth')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.painPointId}>
              <th scope="row" className="min-w-60 text-start font-normal text-[13px] text-text">
                <Link to={`/pain-points/${part.painPointId}`} className="wrap-anywhere">
                  {part.title}
                </Link>{' '}
                <span className="pill">{part === kept ? t('merging:stays') : t('merging:joins')}</span>
                <span className="mt-1 flex flex-wrap gap-2">
                  {part !== kept && (
                    <ButtonLink
                      to={keeping(part.painPointId)}
                      preventScrollReset
                      aria-label={t('merging:keepInsteadOf', { title: part.title })}
                    >
                      {t('merging:keepInstead')}
                    </ButtonLink>
                  )}
                  {parts.length > 2 && (
                    <ButtonLink
                      to={withoutOne(part.painPointId)}
                      preventScrollReset
                      aria-label={t('merging:leaveOutOne', { title: part.title })}
                    >
                      {t('merging:leaveOut')}
                    </ButtonLink>
                  )}
                </span>
              </th>
              <WeighedCells weighed={part} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-line-strong border-t-2">
            <th scope="row" className="text-start">
              {t('merging:after')}
              <span className="block font-normal text-muted text-xs">{t('merging:countedOnce')}</span>
            </th>
            <WeighedCells weighed={after} />
          </tr>
        </tfoot>
      </WideTable>
      <Form method="post" className="mt-3 flex max-w-2xl flex-col items-start gap-3">
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <input type="hidden" name="targetId" value={kept.painPointId} />
        {joining.map((part) => (
          <input key={part.painPointId} type="hidden" name="sourceIds" value={part.painPointId} />
        ))}
        <p className="text-muted">{t('merging:restores')}</p>
        <Button primary>{t('merging:mergeInto', { title: kept.title })}</Button>
      </Form>
    </Section>
  )
}

/** The one whose page it is goes first, so that the address stays its own. */
function ownFirst(painPointId: number) {
  return (one: number, other: number) => Number(other === painPointId) - Number(one === painPointId)
}
