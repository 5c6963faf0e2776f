import { z } from 'zod'
import { submissionKeyField } from '#app/forms/fields.ts'

/** Closing takes nothing but the key: what is kept is reckoned here, not sent. */
export const closeReviewForm = z.object({ submissionKey: submissionKeyField() })
