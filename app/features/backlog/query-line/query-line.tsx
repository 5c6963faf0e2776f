import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompletionOption } from '#app/domain/backlog-query/complete-query.ts'
import { useQueryCompletion } from './use-query-completion.ts'

const optionId = (index: number) => `query-option-${index}`

/** The filters and the search as one line; where scripts run it completes what can be said. */
export function QueryLine({ line }: { line: string }) {
  const { t } = useTranslation('backlog')
  const field = useRef<HTMLInputElement>(null)
  const shown = useRef(line)
  const { isReady, options, active, load, look, close, take, onKeyDown } = useQueryCompletion(field)
  const isOpen = options.length > 0

  useEffect(() => {
    // The address says another line now; what is typed before the page's script runs stays.
    if (field.current && shown.current !== line) field.current.value = line
    shown.current = line
  }, [line])

  const onInput = ({ nativeEvent }: FormEvent) => {
    load()
    if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) close()
    else look(false)
  }
  return (
    <div className="relative min-w-0 grow basis-40">
      <input
        ref={field}
        type="search"
        name="q"
        defaultValue={line}
        {...(isReady && { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': isOpen })}
        aria-label={t('line')}
        aria-describedby="query-hint"
        aria-controls={isOpen ? 'query-options' : undefined}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        placeholder={t('linePlaceholder')}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={1000}
        className="field font-mono text-[13px]"
        data-search-field
        onFocus={load}
        onInput={onInput}
        onCompositionEnd={() => look(false)}
        onSelect={() => isOpen && active === -1 && look(false)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isOpen && <QueryOptions options={options} active={active} onTake={take} />}
      <p role="status" className="sr-only">
        {isOpen && t('completionCount', { count: options.length })}
      </p>
    </div>
  )
}

function QueryOptions({
  options,
  active,
  onTake,
}: {
  options: CompletionOption[]
  active: number
  onTake: (option: CompletionOption) => void
}) {
  const { t } = useTranslation('backlog')
  return (
    <div
      id="query-options"
      role="listbox"
      aria-label={t('completions')}
      className="absolute start-0 top-full z-10 mt-1 max-w-full rounded-control border border-line-strong bg-panel py-1 text-[13px] shadow-md"
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: why: the line has the focus and the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: why: as above, by aria-activedescendant.
        <div
          key={option.value}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          className="cursor-pointer px-3 py-1 hover:bg-sunken aria-selected:bg-accent-soft"
          // The line keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          <code>{option.value}</code>
          {option.name && <span className="ms-2 text-muted">{option.name}</span>}
        </div>
      ))}
    </div>
  )
}
