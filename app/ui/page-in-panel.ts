import { useFetcher } from '@remix-run/react'
import { type FormEvent, type MouseEvent, useCallback, useEffect, useState } from 'react'

const sentFromPanel = { key: 'sent-from-panel' }

/**
 * For the page with the panel: a form sent from the panel redirects after the panel is closed, so its fetcher must
 * outlive it.
 */
export function useSentFromPanel(): void {
  useFetcher(sentFromPanel)
}

/**
 * A page within a panel: its data, its answer to a form, and the handlers that keep its links and forms in the panel.
 * An accepted form leads where its page redirects.
 */
export function usePageInPanel<Data, Answer>(first: string) {
  const { data, load } = useFetcher<Data>()
  const sent = useFetcher<Answer>(sentFromPanel)
  // The answer to a form sent from another panel is not for this one.
  const [hasSent, setHasSent] = useState(false)
  const [at, setAt] = useState(first)
  useEffect(() => setAt(first), [first])
  useEffect(() => load(at), [load, at])

  const onClickCapture = useCallback(
    (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!link || !isPlain || link.origin !== location.origin || link.pathname !== pathOf(at)) return
      event.preventDefault()
      event.stopPropagation()
      setAt(withReturn(link.pathname + link.search, at))
    },
    [at],
  )

  const submit = sent.submit
  const onSubmitCapture = useCallback(
    (event: FormEvent) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement)) return
      event.preventDefault()
      event.stopPropagation()
      if (form.method === 'post') {
        setHasSent(true)
        submit(form, { method: 'post', action: at, preventScrollReset: true })
        return
      }
      const typed = [...new FormData(form)].map(([name, value]) => [name, String(value)])
      setAt(withReturn(`${pathOf(at)}?${new URLSearchParams(typed)}`, at))
    },
    [at, submit],
  )

  return {
    at,
    data,
    answer: hasSent && sent.state === 'idle' ? sent.data : undefined,
    keptWithin: { onClickCapture, onSubmitCapture },
  }
}

function pathOf(at: string): string {
  return at.split('?', 1)[0] ?? at
}

/** Every page in the panel leads back to the same place. */
function withReturn(to: string, from: string): string {
  const [path = '', search = ''] = to.split('?', 2)
  const parameters = new URLSearchParams(search)
  const returnTo = new URLSearchParams(from.split('?', 2)[1]).get('returnTo')
  if (returnTo !== null) parameters.set('returnTo', returnTo)
  return `${path}?${parameters}`
}
