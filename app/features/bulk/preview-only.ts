import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'

/** A previewed form changed nothing: no data is loaded again, and what is being typed stays. */
export function revalidateUnlessPreviewed({
  formData,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return formData?.has('preview') ? false : defaultShouldRevalidate
}
