/** Something was chosen that does not exist (any more); `field` is the form's field it was chosen in. */
export class UnknownId extends Error {
  override name = 'UnknownId'
  readonly field: string

  constructor(field: string) {
    super(`What ${field} names does not exist.`)
    this.field = field
  }
}
