import type { SubmissionResult } from '@conform-to/react'
import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { BulkAct, BulkTopic } from '#app/domain/pain-points/bulk-act.ts'
import { ChangeForm, type ChangeValues } from './change-form.tsx'
import { ChangeRows } from './change-rows.tsx'
import type { ChosenFigures, ChosenPainPoint, OfferedCategory } from './chosen.queries.server.ts'

export type ShownChange = {
  topic: BulkTopic
  total: number
  first: ChosenPainPoint[]
  figures: ChosenFigures
  categories: OfferedCategory[]
  values: ChangeValues
}

/** The server's answer to the form: why it was refused, or the act it was read as. */
export type ChangeAnswer = { lastResult: SubmissionResult<string[]>; act?: BulkAct }

const typingPauseMs = 250

/** The form that changes the chosen ones; for several also each before and after, updated while typing. */
export function ChangePage({
  shown,
  at,
  answer,
}: {
  shown: ShownChange
  /** The address where the change is previewed and carried out. */
  at: string
  answer: ChangeAnswer | undefined
}) {
  const { topic, total, first, categories } = shown
  const preview = useFetcher<ChangeAnswer>()
  const pause = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(pause.current), [])
  const previewTyped = (form: HTMLFormElement) => {
    clearTimeout(pause.current)
    pause.current = setTimeout(() => {
      const typed = new FormData(form)
      typed.set('preview', 'yes')
      preview.submit(typed, { method: 'post', action: at })
    }, typingPauseMs)
  }
  const act = preview.data ? preview.data.act : answer?.act
  return (
    <>
      {total === 1 && <p className="wrap-anywhere mb-3 font-semibold">{first[0]?.title}</p>}
      <ChangeForm {...shown} lastResult={answer?.lastResult} onTyped={total > 1 ? previewTyped : undefined} />
      {total > 1 && (
        <ChangeRows first={first} total={total} topic={topic} act={act} categories={categories} />
      )}
    </>
  )
}
