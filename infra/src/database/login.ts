import * as pulumi from '@pulumi/pulumi'
import { Secret } from '../secrets/secret.ts'
import { DATABASE_NAME, DATABASE_PORT } from './names.ts'

export interface LoginSettings {
  /** The database role whose rights the login has, and no others. */
  role: 'academy_map' | 'academy_api' | 'academy_grants' | 'academy_auth' | 'academy_worker'
  /** `replica` answers a moment late and can write nothing. */
  reads: 'replica' | 'writer'
}

export interface Login extends LoginSettings {
  app: string
  /** The whole `postgres://` address. */
  url: Secret
}

/**
 * An address with a password of its own for one app, so that a leak reaches one role and is changed in one place.
 * The password is kept apart from the address: the first is drawn once, the second follows the database.
 */
export function loginSecret(
  app: string,
  settings: LoginSettings,
  host: pulumi.Input<string>,
  options: pulumi.ComponentResourceOptions,
): Login {
  const password = Secret.drawn(`${app}-database-password`, options)
  const user = `${app}_app`
  const url = pulumi.interpolate`postgres://${user}:${password.value}@${host}:${DATABASE_PORT}/${DATABASE_NAME}?sslmode=verify-full`
  return { app, ...settings, url: new Secret(`${app}-database-url`, url, options) }
}
