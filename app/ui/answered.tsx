import { useTranslation } from 'react-i18next'

/**
 * The answer just given, in place of the buttons, with the undo button at the far end: a second click on the same spot
 * hits nothing and leaves the focus where it is.
 */
export function Answered({
  answer,
  about,
  namesIt = false,
  onUndo,
}: {
  answer: string
  about: string
  /** For places where the answered row is not beside it. */
  namesIt?: boolean
  onUndo: () => void
}) {
  const { t } = useTranslation('shell')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: why: it does nothing by itself, and takes no focus.
    <div
      className="flex min-h-7 min-w-0 basis-full items-center gap-2 text-good text-xs"
      onMouseDown={(event) => event.preventDefault()}
    >
      <span aria-hidden="true">✓</span>
      <span className="whitespace-nowrap">{answer}</span>
      {namesIt && <span className="min-w-0 truncate text-muted">{about}</span>}
      <button
        type="button"
        className="ms-auto min-h-target whitespace-nowrap px-1.5 text-accent underline underline-offset-2"
        aria-label={`${t('undo')}: ${about}`}
        onClick={onUndo}
      >
        {t('undo')}
      </button>
    </div>
  )
}
