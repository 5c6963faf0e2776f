/** Something was chosen that does not exist or no longer exists; `field` is the form field of the choice. */
export class UnknownId extends Error {
  override name = 'UnknownId'
  readonly field: string

  constructor(field: string) {
    super(`What ${field} names does not exist.`)
    this.field = field
  }
}
