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

/** Every key of the page and every mark of a line, in a dialog so that nothing on the page moves. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['capture', 'entryKeys'])
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: why: Esc closes it, by itself.
    <dialog
      ref={dialog}
      aria-label={t('allKeys')}
      onClose={onClose}
      // A click on the backdrop targets the dialog itself, because its content fills it.
      onClick={(event) => event.target === dialog.current && close()}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(48rem,calc(100vw-2rem))] rounded-panel border border-line-strong bg-panel p-0 text-text shadow-xl backdrop:bg-black/40"
    >
      <div className="p-4 text-[13px]">
        <header className="mb-3 flex items-center">
          <h2 className="font-semibold text-[15px]">{t('allKeys')}</h2>
          <Button type="button" className="ms-auto" onClick={close}>
            {t('close')}
          </Button>
        </header>
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
      </div>
    </dialog>
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
