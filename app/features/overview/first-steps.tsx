import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { For } from '#app/ui/role.tsx'

/** A fresh instance: what it is for, and the first things to do, the next one as a button. */
export function FirstSteps({ hasTeam }: { hasTeam: boolean }) {
  const { t } = useTranslation('overview')
  const steps = [
    { title: t('addTeam'), hint: t('addTeamHint'), to: '/teams/new', isDone: hasTeam },
    { title: t('holdSync'), hint: t('holdSyncHint'), to: '/syncs/new', isDone: false },
    { title: t('readOn'), hint: t('readOnHint'), to: undefined, isDone: false },
  ]
  const next = steps.find((step) => !step.isDone)
  return (
    <div className="mx-auto max-w-xl py-6">
      <p className="mb-6 text-base [word-break:auto-phrase]">{t('welcome')}</p>
      <ol className="grid gap-5">
        {steps.map((step, index) => (
          <li key={step.title} className="flex gap-3">
            <span
              aria-hidden="true"
              className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent text-xs"
            >
              {step.isDone ? '✓' : index + 1}
            </span>
            <div>
              <h2 className="font-semibold">
                {step.title}
                {step.isDone && <span className="sr-only"> ({t('stepDone')})</span>}
              </h2>
              <p className="text-muted">{step.hint}</p>
              {step === next && step.to && (
                <For who="member">
                  <ButtonLink to={step.to} primary className="mt-2">
                    {step.title}
                  </ButtonLink>
                </For>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
