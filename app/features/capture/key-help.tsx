import '#app/i18n/finding-words.client.ts'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'

const keys = [
  ['Enter', 'record'],
  ['↑', 'editLast'],
  ['Ctrl+Z / ⌘Z', 'takeBack'],
  ['Ctrl+↑ / Ctrl+↓', 'blocks'],
  ['Alt+1 … 3', 'mention'],
  ['Alt+↑ / Alt+↓', 'walkOpen'],
  ['Alt+S', 'stillHurts'],
  ['Alt+B', 'better'],
  ['Alt+N', 'notDiscussed'],
  ['Tab', 'complete'],
  ['Esc', 'cancel'],
  ['?', 'help'],
] as const

const marks = [
  ['#alerts #アラート', 'category'],
  ['! … !!!! !high !高', 'severity'],
  ['30m*3/w*2 15分×週3×2人', 'toil'],
  ['@name @"Ken Sato"', 'person'],
  ['https://…', 'ticket'],
  ['/n', 'note'],
  ['/d … @owner >11/30', 'decision'],
  ['/a keep|fix|delete …', 'verdict'],
  ['\\#', 'escape'],
] as const

/** Every key of the page and every mark of a line. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['capture', 'entryKeys'])
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  return (
    <section
      aria-label={t('allKeys')}
      className="mt-2 rounded-control border border-line bg-sunken p-3 text-xs"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <HelpList
          name={t('entryKeys:keysTitle')}
          rows={keys.map(([key, name]) => [key, t(`entryKeys:keys.${name}`)])}
        />
        <HelpList
          name={t('entryKeys:marksTitle')}
          rows={marks.map(([mark, name]) => [mark, t(`entryKeys:marks.${name}`)])}
        />
      </div>
      <Button ref={close} type="button" className="mt-2" onClick={onClose}>
        {t('close')}
      </Button>
    </section>
  )
}

function HelpList({ name, rows }: { name: string; rows: [string, string][] }) {
  return (
    <div>
      <h3 className="mb-1 font-semibold">{name}</h3>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
        {rows.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="whitespace-nowrap">{key}</kbd>
            </dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
