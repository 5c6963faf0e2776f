import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { addMonths, monthOf } from '#app/domain/calendar/day.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** The month to review is the last one that is over. */
export async function loader(args: LoaderFunctionArgs) {
  const { today } = await requireRole(args, 'viewer')
  return redirect(`/review/${addMonths(monthOf(today), -1)}`)
}
