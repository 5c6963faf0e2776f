import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { PainPointSearch } from '#app/forms/pain-point-search.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'
import { type MergeAddress, mergePath } from './merge-address.ts'

export type Choice = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  teams: { name: string }[]
  /** The terms both have in common, in the reader's language. */
  matched?: string[]
}

/** The others that may be the same: similar ones, and what a search finds. Each links to the preview with it. */
export function MergeChoices({
  painPointId,
  address,
  similar,
  found,
}: {
  painPointId: number
  address: MergeAddress
  similar: Choice[]
  found: Choice[]
}) {
  const { t } = useTranslation('merging')
  const { withIds, keptId, text } = address
  const isFurther = withIds.length > 0
  return (
    <Section title={isFurther ? t('alsoSame') : t('chooseTitle')}>
      <PainPointSearch text={text} autoFocus={!isFurther && text === ''}>
        {withIds.map((id) => (
          <input key={id} type="hidden" name="with" value={id} />
        ))}
        {keptId !== undefined && <input type="hidden" name="keep" value={keptId} />}
      </PainPointSearch>
      {text !== '' && (
        <>
          <h3 className="font-semibold text-[13px] text-muted">{t('found')}</h3>
          {found.length === 0 && <p className="text-muted">{t('noneFound', { text })}</p>}
          <ChoiceList choices={found} painPointId={painPointId} address={address} />
        </>
      )}
      <h3 className="mt-3 font-semibold text-[13px] text-muted">{t('similar')}</h3>
      {similar.length === 0 && <p className="text-muted">{t('noneSimilar')}</p>}
      <ChoiceList choices={similar} painPointId={painPointId} address={address} />
    </Section>
  )
}

function ChoiceList({
  choices,
  painPointId,
  address,
}: {
  choices: Choice[]
  painPointId: number
  address: MergeAddress
}) {
  const { t } = useTranslation(['merging', 'capture'])
  const separator = t('capture:nameSeparator')
  return (
    <ul>
      {choices.map(({ painPointId: otherId, title, state, cameBack, teams, matched = [] }) => (
        <li key={otherId} className="flex flex-wrap items-center gap-x-3 border-line border-b py-1.5">
          <span className="wrap-anywhere min-w-0 flex-1 basis-60">
            {title}
            <small className="block text-muted text-xs">
              {teams.map(({ name }) => name).join(separator)}
              {matched.length > 0 && <> · {t('merging:because', { terms: matched.join(separator) })}</>}
            </small>
          </span>
          <span>
            <StatePill state={state} cameBack={cameBack} />
          </span>
          <ButtonLink
            to={mergePath(painPointId, { ...address, withIds: [...address.withIds, otherId] })}
            aria-label={t('merging:chooseOne', { title })}
          >
            {t('merging:choose')}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
