import { useTranslation } from 'react-i18next'
import { HoursText } from '#app/ui/hours.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { TitledBlackBox } from './silos.report.server.ts'

/** Everything one person alone can handle, most hours first. */
export function BlackBoxList({ finding }: { finding: TitledBlackBox }) {
  const { t } = useTranslation(['silos', 'glossary'])
  return (
    <WideTable label={t('silos:blackBoxOf', { name: finding.person })}>
      <thead>
        <tr>
          <th scope="col">{t('glossary:painPoint')}</th>
          <th scope="col" className="number">
            {t('glossary:hoursPerMonth')}
          </th>
        </tr>
      </thead>
      <tbody>
        {finding.painPoints.map(({ painPointId, title, hoursPerMonth }) => (
          <tr key={painPointId}>
            <td>
              <a href={`/pain-points/${painPointId}`}>{title}</a>
            </td>
            <td className="number whitespace-nowrap">
              <HoursText hours={hoursPerMonth} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
