import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'

type Step = { step: string; title: string; hint: string; isDone: boolean; to?: string | undefined }

/** A fresh instance: its purpose, and the first steps, the next one as a button. */
export function FirstSteps({ steps }: { steps: Step[] }) {
  const { t } = useTranslation('overview')
  const next = steps.find(({ isDone }) => !isDone)
  return (
    <div className="mx-auto max-w-xl py-6">
      <p className="mb-6 text-base [word-break:auto-phrase]">{t('welcome')}</p>
      {steps.length === 0 && <p className="text-muted">{t('nothingYet')}</p>}
      <ol className="grid gap-4">
        {steps.map((step, index) => (
          <li key={step.step} className="flex gap-3" aria-current={step === next ? 'step' : undefined}>
            <span
              aria-hidden="true"
              className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent text-xs"
            >
              {step.isDone ? '✓' : index + 1}
            </span>
            <div>
              <h2 className="font-semibold">
                {step.isDone || step === next || !step.to ? (
                  step.title
                ) : (
                  <Link to={step.to}>{step.title}</Link>
                )}
                {step.isDone && <span className="sr-only"> ({t('stepDone')})</span>}
              </h2>
              <p className="text-muted [word-break:auto-phrase]">{step.hint}</p>
              {step === next && step.to && (
                <ButtonLink to={step.to} primary className="mt-2">
                  {step.title}
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-6 text-muted [word-break:auto-phrase]">{t('readOnHint')}</p>
    </div>
  )
}
