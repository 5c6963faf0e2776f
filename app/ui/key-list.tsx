import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { KeysChoice } from './keys-choice.tsx'
import { places } from './places.ts'

const ofList = [
  [['j'], 'next'],
  [['k'], 'previous'],
  [['o', 'Enter'], 'open'],
  [['x'], 'choose'],
  [['Shift+x', 'Shift+j', 'Shift+k'], 'range'],
  [['m'], 'merge'],
  [['t'], 'ticket'],
  [['c'], 'categories'],
  [['d'], 'decline'],
  [['s'], 'severity'],
  [['b'], 'knownBy'],
  [['/'], 'query'],
  [['n', 'p'], 'pages'],
] as const

/** The keys of this page, and whether single keys are turned on. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['keys', 'shell'])
  const { pathname, search } = useLocation()
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  const hasList = document.querySelector('[data-rows]') !== null
  // A page with keys and marks of its own lists them itself, where they are typed.
  const own = document.querySelector<HTMLElement>('[data-own-keys]')
  const isOn = document.documentElement.dataset.keys !== 'off'
  return (
    <div className="p-4 text-[13px]">
      <header className="mb-3 flex items-center">
        <h2 className="font-semibold text-[15px]">{t('keys:title')}</h2>
        <Button ref={close} type="button" className="ms-auto" onClick={onClose}>
          {t('keys:close')}
        </Button>
      </header>
      <div className="grid gap-4 sm:grid-cols-2">
        {hasList && (
          <Keys name={t('keys:list')} rows={ofList.map(([keys, name]) => [keys, t(`keys:lists.${name}`)])} />
        )}
        <Keys
          name={t('keys:pages')}
          rows={[
            [['Ctrl+K', '⌘K'], t('keys:search')],
            [['?'], t('keys:help')],
            ...places.map(([, name, letter]) => [[`g ${letter}`], t(`shell:${name}`)] as const),
          ]}
        />
        {own && (
          <div>
            <h3 className="mb-1 font-semibold">{t('keys:here')}</h3>
            <Button
              type="button"
              onClick={() => {
                onClose()
                own.click()
              }}
            >
              {t('keys:own')}
            </Button>
          </div>
        )}
      </div>
      <h3 className="mt-4 mb-1 font-semibold">{t('keys:single')}</h3>
      <KeysChoice isOn={isOn} returnTo={pathname + search} />
    </div>
  )
}

function Keys({ name, rows }: { name: string; rows: (readonly [keys: readonly string[], what: string])[] }) {
  return (
    <div>
      <h3 className="mb-1 font-semibold">{name}</h3>
      <dl className="grid grid-cols-[fit-content(6rem)_minmax(0,1fr)] gap-x-3 gap-y-1">
        {rows.map(([keys, what]) => (
          <div key={what} className="contents">
            <dt className="flex flex-wrap content-start gap-1">
              {keys.map((key) => (
                <kbd key={key} className="whitespace-nowrap rounded-control border border-line px-1">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-muted">{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
