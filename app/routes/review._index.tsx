import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { addMonths, monthOf } from '#app/domain/day.ts'
import { openVisit } from '#app/http/visit.server.ts'

/** The month to review is the last one that is over. */
export async function loader(args: LoaderFunctionArgs) {
  const { today } = await openVisit(args)
  return redirect(`/review/${addMonths(monthOf(today), -1)}`)
}
