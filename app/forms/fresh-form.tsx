import { useNavigation } from '@remix-run/react'
import { type FormEvent, Fragment, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { readTyped, type Typed, typeAgain, typedSince } from './typed-ahead.ts'

type Caret = { name: string; start: number | null; end: number | null }

/**
 * A form that is reset when it has been recorded (its submission key is then another), but keeps what was typed since
 * it was sent: a writer who types the next line while the last is being sent loses nothing. Sent again in the meantime,
 * the next line waits for the answer and is then sent automatically. An input method's conversion is not interrupted:
 * the reset waits for its end.
 */
export function FreshForm({ submissionKey, children }: { submissionKey: string; children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null)
  const sent = useRef<Typed>()
  const waiting = useRef<Typed>()
  const ahead = useRef<{ typed: Typed; caret: Caret | undefined }>()
  const isComposing = useRef(false)
  const [shown, setShown] = useState({ key: submissionKey, children })
  const isIdle = useNavigation().state === 'idle'
  const isRecorded = shown.key !== submissionKey

  const makeAnew = () => {
    const form = findForm(around.current)
    const last = waiting.current ?? sent.current
    if (form && last) ahead.current = { typed: typedSince(last, readTyped(form)), caret: readCaret(form) }
    sent.current = undefined
    setShown({ key: submissionKey, children })
  }

  useEffect(() => {
    if (isRecorded && !isComposing.current) makeAnew()
  })

  useEffect(() => {
    // Refused, or not sent at all: what waited has to be reviewed first.
    if (isIdle && !isRecorded) {
      sent.current = undefined
      waiting.current = undefined
    }
  }, [isIdle, isRecorded])

  // biome-ignore lint/correctness/useExhaustiveDependencies: why: it runs once for each form made anew.
  useLayoutEffect(() => {
    const form = findForm(around.current)
    if (!form || !ahead.current) return
    if (waiting.current) {
      typeAgain(form, waiting.current)
      waiting.current = undefined
      form.requestSubmit()
    }
    typeAgain(form, ahead.current.typed)
    placeCaret(form, ahead.current.caret)
    ahead.current = undefined
  }, [shown.key])

  const onSubmitCapture = (event: FormEvent<HTMLDivElement>) => {
    const form = findForm(around.current)
    if (!form || event.target !== form) return
    if (sent.current === undefined) {
      sent.current = readTyped(form)
      return
    }
    event.preventDefault()
    const typed = readTyped(form)
    if (typedSince(sent.current, typed).size > 0) waiting.current ??= typed
  }

  return (
    <div
      ref={around}
      onSubmitCapture={onSubmitCapture}
      onCompositionStart={() => {
        isComposing.current = true
      }}
      onCompositionEnd={() => {
        isComposing.current = false
        if (isRecorded) makeAnew()
      }}
    >
      <Fragment key={shown.key}>{isRecorded ? shown.children : children}</Fragment>
    </div>
  )
}

function findForm(around: HTMLElement | null): HTMLFormElement | null {
  return around?.querySelector('form[method="post"]') ?? null
}

function readCaret(form: HTMLFormElement): Caret | undefined {
  const { activeElement: focused } = document
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)) return undefined
  if (!form.contains(focused)) return undefined
  return { name: focused.name, start: focused.selectionStart, end: focused.selectionEnd }
}

function placeCaret(form: HTMLFormElement, caret: Caret | undefined) {
  const field = caret && form.elements.namedItem(caret.name)
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.focus()
  if (caret?.start != null) field.setSelectionRange(caret.start, caret.end)
}
