import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'

/** A form that was only previewed changed nothing: no page is loaded again, and what is being typed stays. */
export function revalidateUnlessPreviewed({
  formData,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return formData?.has('preview') ? false : defaultShouldRevalidate
}
