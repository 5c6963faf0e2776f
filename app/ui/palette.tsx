import { useNavigate } from '@remix-run/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { type Found, keyOf } from './found.ts'
import { isAlone } from './page-key.ts'
import { FoundOptions, optionId } from './palette-options.tsx'
import { useFound } from './use-found.ts'

/** Finds pages, teams, pain points, tickets and actions while typing, and opens the chosen one. */
export function Palette({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const { t } = useTranslation('finding')
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  // The result chosen with the arrows, until typing continues. It stays chosen when another response arrives.
  const [pickedKey, setPickedKey] = useState<string>()
  // Enter may be pressed before the response: then its first result is opened when it arrives.
  const [isAwaited, setIsAwaited] = useState(false)
  const answer = useFound(text)
  const isCurrent = answer?.asked === text.trim()
  const found = answer?.groups.flatMap((group) => group.found) ?? []
  const keys = found.map(keyOf)
  const pickedIndex = pickedKey === undefined ? -1 : keys.indexOf(pickedKey)
  const active = Math.max(pickedIndex, 0)
  const chosen = found[active]

  useEffect(() => field.current?.focus(), [])

  const open = ({ to }: Found) => {
    onClose()
    navigate(to)
  }

  useEffect(() => {
    if (!isAwaited || !isCurrent) return
    setIsAwaited(false)
    if (chosen) open(chosen)
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isAlone(event.nativeEvent)) return
    if (event.key === 'ArrowDown') setPickedKey(keys[(active + 1) % keys.length])
    else if (event.key === 'ArrowUp') setPickedKey(keys.at(active - 1))
    else if (event.key === 'Enter' && chosen && (isCurrent || pickedIndex >= 0)) open(chosen)
    else if (event.key === 'Enter' && !isCurrent) setIsAwaited(true)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className="flex flex-wrap gap-2 border-line border-b p-2">
        <input
          ref={field}
          role="combobox"
          aria-label={t('title')}
          aria-expanded={found.length > 0}
          aria-controls="palette-results"
          aria-autocomplete="list"
          aria-activedescendant={chosen ? optionId(active) : undefined}
          aria-describedby="palette-hint"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('label')}
          className="field flex-1 basis-48"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setPickedKey(undefined)
            setIsAwaited(false)
          }}
          onKeyDown={onKeyDown}
        />
        <Button type="button" onClick={onKeys}>
          {t('keys')}
        </Button>
        <Button type="button" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      <FoundOptions groups={answer?.groups ?? []} active={active} onChoose={open} />
      <p id="palette-hint" className="px-3 py-2 text-muted text-xs">
        {t('hint')}
      </p>
      <p role="status" className={found.length > 0 ? 'sr-only' : 'px-3 pb-2 text-muted text-xs'}>
        {!answer || !isCurrent
          ? t('searching')
          : answer.isFailed
            ? t('failed')
            : found.length > 0
              ? t('found', { count: found.length })
              : t('foundNothing')}
      </p>
      {answer?.isFailed && (
        <a href={`/search?${new URLSearchParams({ q: text })}`} className="inline-block px-3 pb-2 text-xs">
          {t('tryAgain')}
        </a>
      )}
    </>
  )
}
