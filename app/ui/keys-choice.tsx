import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** Turns single-key shortcuts off or on. A plain form, as for language and theme. */
export function KeysChoice({ isOn, returnTo }: { isOn: boolean; returnTo: string }) {
  const { t } = useTranslation('keys')
  return (
    <form method="post" action="/preferences/choose" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="returnTo" value={returnTo} />
      <input type="hidden" name="keys" value={isOn ? 'off' : 'on'} />
      <p className="grow basis-64 text-muted">{isOn ? t('singleOn') : t('singleOff')}</p>
      <Button>{isOn ? t('turnOff') : t('turnOn')}</Button>
    </form>
  )
}
