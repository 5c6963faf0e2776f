import { useTranslation } from 'react-i18next'
import type { WrongParameter } from './audit.form.ts'

/** What of the address was left out and why; the list below shows the rest. */
export function WrongParameters({ wrong }: { wrong: WrongParameter[] }) {
  const { t } = useTranslation('audit')
  if (wrong.length === 0) return null
  return (
    <div role="alert" className="mb-3 rounded-control border border-warn px-3 py-2 text-warn">
      <p>{t('leftOut')}</p>
      <ul>
        {wrong.map(({ parameter, value }) => (
          <li key={parameter}>{t(`wrong.${parameter}`, { value })}</li>
        ))}
      </ul>
    </div>
  )
}
