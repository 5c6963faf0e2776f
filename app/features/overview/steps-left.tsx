import { Link } from '@remix-run/react'
import { ButtonLink } from '#app/ui/button.tsx'

type Step = { step: string; title: string; isDone: boolean; to?: string | undefined }

/** The remaining first steps once a team was heard, in one line; nothing when all are done. */
export function StepsLeft({ title, progress, steps }: { title: string; progress: string; steps: Step[] }) {
  const [next, ...later] = steps.filter(({ isDone, to }) => !isDone && to !== undefined)
  if (!next) return null
  return (
    <nav
      aria-label={title}
      className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] print:hidden"
    >
      <strong className="font-semibold">{title}</strong>
      <span className="text-muted">{progress}</span>
      <ButtonLink to={next.to ?? ''}>{next.title}</ButtonLink>
      {later.map(({ step, title, to = '' }) => (
        <Link key={step} to={to} className="min-h-target content-center">
          {title}
        </Link>
      ))}
    </nav>
  )
}
