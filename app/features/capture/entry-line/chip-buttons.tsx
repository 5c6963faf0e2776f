import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'

const marks = ['#', '!!', '@', '30m/w', '/d ', '/n '] as const

/** Buttons for the marks of a line and for Enter, for devices without a keyboard. */
export function ChipButtons({
  field,
  setText,
  onInserted,
  onRecord,
}: {
  field: RefObject<HTMLTextAreaElement>
  setText: (text: string) => void
  /** Called with the caret after the inserted mark. */
  onInserted: () => void
  onRecord: () => void
}) {
  const { t } = useTranslation('capture')
  const insert = (mark: string) => {
    const typed = field.current
    if (!typed) return
    const isCommand = mark.startsWith('/')
    const at = isCommand ? 0 : typed.selectionStart
    const before = typed.value.slice(0, at)
    const space = before === '' || /\s$/.test(before) ? '' : ' '
    setText(before + space + mark + typed.value.slice(at))
    typed.focus()
    const caret = at + space.length + mark.length
    requestAnimationFrame(() => {
      typed.setSelectionRange(caret, caret)
      onInserted()
    })
  }
  return (
    <div className="hidden flex-wrap gap-1.5 pt-1 pointer-coarse:flex">
      {marks.map((mark) => (
        <Button
          key={mark}
          type="button"
          className="min-h-[44px] min-w-[44px]"
          aria-label={t('insert', { mark: mark.trim() })}
          onClick={() => insert(mark)}
        >
          {mark.trim()}
        </Button>
      ))}
      <Button type="button" primary className="ms-auto min-h-[44px] min-w-[44px]" onClick={onRecord}>
        {t('record')}
      </Button>
    </div>
  )
}
