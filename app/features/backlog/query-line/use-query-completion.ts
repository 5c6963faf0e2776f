import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { Completion, CompletionOption } from '#app/domain/backlog-query/complete-query.ts'
import { isEnterOfConversion } from '#app/forms/ime-enter.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { isAlone } from '#app/ui/page-key.ts'
import { type Completer, loadCompleter } from './query-completer.ts'

/**
 * What the query line offers where its caret stands. Nothing is chosen until somebody walks into the list, but for the
 * only one there is, which Enter takes.
 */
export function useQueryCompletion(field: RefObject<HTMLInputElement>) {
  const language = useLanguage()
  const [complete, setComplete] = useState<Completer>()
  const [completion, setCompletion] = useState<Completion>()
  const [active, setActive] = useState(-1)
  const options = completion?.options ?? []
  const chosen = options[active]
  // Enter takes the only thing that can be meant; Tab goes on, as everywhere.
  const only = options.length === 1 ? options[0] : undefined

  const close = () => setCompletion(undefined)

  const look = (isAsked: boolean, completer = complete): Completion | undefined => {
    const { value = '', selectionStart } = field.current ?? {}
    const caret = selectionStart ?? value.length
    const found = completer?.(value, caret, language)
    // Where nothing is begun yet, only whoever asks sees all there is.
    const isOffered = found && (isAsked || /\S$/.test(value.slice(0, caret))) && !isWhole(found, value)
    const offered = isOffered && found.options.length > 0 ? found : undefined
    setCompletion(offered)
    setActive(-1)
    return offered
  }

  const load = () => {
    if (complete) return
    loadCompleter().then(
      (loaded) => setComplete(() => loaded),
      () => {
        // Without the names the line is a line as before.
      },
    )
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: why: once, for what was typed while it was fetched.
  useEffect(() => {
    const { current } = field
    if (complete && current && current === document.activeElement && current.value !== current.defaultValue)
      look(false)
  }, [complete])

  const take = ({ value }: CompletionOption) => {
    if (!completion) return
    field.current?.setRangeText(value, completion.from, completion.to, 'end')
    // After a field come its values.
    if (value.endsWith(':')) look(true)
    else close()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isEnterOfConversion(event.nativeEvent)) return event.preventDefault()
    if (!isAlone(event.nativeEvent) || event.shiftKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const { options } = completion ?? look(true) ?? { options: [] }
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (options.length === 0) return
      setActive((Math.max(active, step === 1 ? -1 : 0) + step + options.length) % options.length)
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen)
    else if (event.key === 'Enter' && only) take(only)
    else if (event.key === 'Escape' && completion) close()
    else {
      if (event.key === 'Enter') close()
      return
    }
    event.preventDefault()
  }

  return { isReady: complete !== undefined, options, active, load, look, close, take, onKeyDown }
}

/** The only thing it could be is what stands there. */
function isWhole({ from, to, options }: Completion, line: string): boolean {
  return options.length === 1 && options[0]?.value === line.slice(from, to)
}
