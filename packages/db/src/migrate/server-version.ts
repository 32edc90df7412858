import type { ClientBase } from 'pg'

/** The major version that the platform is written for; it uses what older ones lack. */
export const POSTGRES_MAJOR = '18'

/** The server is older than the platform needs. */
export class OlderServerError extends Error {
  override name = 'OlderServerError'
  readonly major: number

  constructor(major: number) {
    super(`This is PostgreSQL ${major}: version ${POSTGRES_MAJOR} is needed`)
    this.major = major
  }
}

/** Throws an OlderServerError when the server that `client` is connected to cannot hold the platform. */
export async function checkServerVersion(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (major < Number(POSTGRES_MAJOR)) throw new OlderServerError(major)
}
