import type { FieldMetadata } from '@conform-to/react'
import { getInputProps } from '@conform-to/react'

/** The form's idempotency key in a hidden field: the same form sent twice is recorded once. */
export function SubmissionKey({ field }: { field: FieldMetadata<string> }) {
  return <input {...getInputProps(field, { type: 'hidden' })} key={field.key} />
}
