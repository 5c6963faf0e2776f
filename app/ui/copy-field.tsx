import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** A text to copy: a click selects it, and where scripts run a button copies it. */
export function CopyField({ label, value }: { label: ReactNode; value: string }) {
  const { t } = useTranslation('shell')
  const field = useRef<HTMLInputElement>(null)
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  // Only known in the browser; over plain http from another host it is not available.
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), [])
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(value)
    setIsCopied(true)
  }
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label className="min-w-0 grow">
        <span className="mb-0.5 block font-semibold text-xs">{label}</span>
        <input
          ref={field}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          className="field font-mono"
        />
      </label>
      {canCopy && (
        <Button type="button" onClick={copy}>
          {t('copy')}
        </Button>
      )}
      <span role="status" className="text-muted text-xs">
        {isCopied && t('copied')}
      </span>
    </div>
  )
}
