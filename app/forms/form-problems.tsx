import type { FormMetadata, SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { describeProblem } from './problem.ts'

/** Above a refused form: that nothing was saved and why, announced at once. */
export function FormProblems({
  form,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: why: any form's problems are shown alike.
  form: FormMetadata<any, string[]>
}) {
  const { t } = useTranslation('problems')
  const fieldsWithProblems = Object.entries(form.allErrors).filter(([name]) => name !== '')
  if (fieldsWithProblems.length === 0 && !form.errors) return null
  const hidden = fieldsWithProblems.filter(([name]) => name === 'submissionKey')
  const sentences = [...(form.errors ?? []), ...hidden.flatMap(([, errors]) => errors)]
  return (
    <div
      id={form.errorId}
      role="alert"
      className="mb-3 rounded-control border border-bad bg-bad-soft px-3 py-2 text-bad"
    >
      <p>{t('summary', { count: Math.max(fieldsWithProblems.length, 1) })}</p>
      {sentences.map((text) => (
        <p key={text}>{describeProblem(text, t)}</p>
      ))}
    </div>
  )
}

/** The errors of a form that is no longer on the page, such as one for something deleted since. */
export function StrayProblems({ lastResult }: { lastResult?: SubmissionResult<string[]> }) {
  const { t } = useTranslation('problems')
  const sentences = new Set(Object.values(lastResult?.error ?? {}).flatMap((problems) => problems ?? []))
  if (sentences.size === 0) return null
  return (
    <div role="alert" className="mb-3 rounded-control border border-bad bg-bad-soft px-3 py-2 text-bad">
      {[...sentences].map((text) => (
        <p key={text}>{describeProblem(text, t)}</p>
      ))}
    </div>
  )
}
