import type { Input } from '@pulumi/pulumi'
import type { z } from 'zod'
import type { Secret } from '../secrets/secret.ts'

/** Names whose value must come from the secret store: plain text under such a name does not compile. */
type SecretName =
  | `${string}SECRET${string}`
  | `${string}PASSWORD${string}`
  | `${string}_KEY`
  | `${string}DATABASE_URL`
  | 'SMTP_URL'

type Value<Name> = Name extends SecretName ? Secret : Input<string>

/**
 * The variables that an app's own schema asks for. A missing one, a misspelt one and a secret given as plain
 * text do not compile; one that the schema may do without, may be left out here.
 */
export type EnvFor<Schema extends z.ZodObject> = {
  [Name in keyof z.input<Schema> as undefined extends z.input<Schema>[Name] ? never : Name]: Value<Name>
} & {
  [Name in keyof z.input<Schema> as undefined extends z.input<Schema>[Name] ? Name : never]?: Value<Name>
}
