/** The keys of an English namespace without its plural endings. */
type Bare<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key

/** What another language must provide for an English namespace: every key, with `_other` where English has plurals. */
export type Translation<English> = {
  [Key in keyof English as Key extends `${string}_one` ? never : Key]: English[Key] extends string
    ? string
    : Translation<English[Key]>
}

export type KeysOf<English> = Bare<keyof English>
