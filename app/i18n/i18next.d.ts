import 'i18next'
import type { messages } from './en.server.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof messages
  }
}
