import { useTranslation } from 'react-i18next'
import { describeProblem } from '#app/forms/problem.ts'

/** Why the sign-in at the identity provider failed. */
export function SignInProblem({ problem }: { problem: string }) {
  const { t } = useTranslation('accounts')
  return (
    <div
      role="alert"
      className="mb-3 max-w-lg rounded-control border border-bad bg-bad-soft px-3 py-2 text-bad"
    >
      <p>{t('notSignedIn')}</p>
      <ProblemSentence problem={problem} />
    </div>
  )
}

function ProblemSentence({ problem }: { problem: string }) {
  const { t } = useTranslation('problems')
  return <p>{describeProblem(problem, t)}</p>
}
