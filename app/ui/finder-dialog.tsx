import '#app/i18n/finding-words.client.ts'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyList } from './key-list.tsx'
import { Palette } from './palette.tsx'

export type FinderProps = {
  shown: 'palette' | 'keys'
  onShow: (shown: 'palette' | 'keys' | undefined) => void
}

/** A dialog over the page: the search over everything, or the list of keys. Closing it returns the focus. */
export function FinderDialog({ shown, onShow }: FinderProps) {
  const { t } = useTranslation(['finding', 'keys'])
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: why: Esc closes it, by itself.
    <dialog
      ref={dialog}
      aria-label={shown === 'palette' ? t('finding:title') : t('keys:title')}
      onClose={() => onShow(undefined)}
      // A click on the backdrop targets the dialog itself, because its content fills it.
      onClick={(event) => event.target === dialog.current && close()}
      className="mx-auto mt-[10vh] w-[min(40rem,calc(100vw-2rem))] rounded-panel border border-line-strong bg-panel p-0 text-text shadow-xl backdrop:bg-black/40"
    >
      {shown === 'palette' ? (
        <Palette onClose={close} onKeys={() => onShow('keys')} />
      ) : (
        <KeyList onClose={close} />
      )}
    </dialog>
  )
}
