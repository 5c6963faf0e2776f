import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { WideTable } from '#app/ui/wide-table.tsx'

export type AgendaRow = {
  id: number
  slug: string
  nameEn: string
  nameJa: string
  blocksEn: string[]
  blocksJa: string[]
  suggestedForPhase: Phase | null
  syncs: number
  archivedAt: Date | null
}

/** Every agenda with its blocks, the phase it is suggested for, and the number of its syncs. */
export function AgendaTable({ agendas }: { agendas: AgendaRow[] }) {
  const { t } = useTranslation(['agenda', 'glossary', 'shell', 'syncs'])
  const language = useLanguage()
  return (
    <WideTable label={t('agenda:title')}>
      <thead>
        <tr>
          <th scope="col">{t('agenda:name')}</th>
          <th scope="col">{t('agenda:blocks')}</th>
          <th scope="col">{t('agenda:suggestedFor')}</th>
          <th scope="col" className="number">
            {t('agenda:syncs')}
          </th>
        </tr>
      </thead>
      <tbody>
        {agendas.map((agenda) => (
          <tr key={agenda.id}>
            <td className="min-w-32">
              <Link to={`/settings/agenda/${agenda.slug}`}>
                {language === 'ja' ? agenda.nameJa : agenda.nameEn}
              </Link>
              {agenda.archivedAt && <span className="ms-2 text-muted">({t('shell:archived')})</span>}
            </td>
            <td className="min-w-60">
              {(language === 'ja' ? agenda.blocksJa : agenda.blocksEn).join(t('syncs:nameSeparator'))}
            </td>
            <td>{agenda.suggestedForPhase && t(`glossary:phases.${agenda.suggestedForPhase}`)}</td>
            <td className="number">{agenda.syncs}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
