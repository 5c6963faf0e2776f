import { z } from 'zod'
import { submissionKeyField } from '#app/forms/fields.ts'

/** Closing needs nothing but the key: the figures are computed here, not sent. */
export const closeReviewForm = z.object({ submissionKey: submissionKeyField() })
