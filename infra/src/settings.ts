import * as pulumi from '@pulumi/pulumi'
import { z } from 'zod'

const schema = z.object({
  /** The domain under which the three doors stand: `map.`, `grants.` and `api.` before it. */
  domain: z.hostname(),
  hostedZoneId: z.string().regex(/^Z[A-Z0-9]+$/, 'a Route 53 zone id begins with Z'),
  /** The tag of the images to run, such as `2026.11.22`. */
  version: z.string().regex(/^[\w.-]+$/),
  alarmEmail: z.email(),
  mailFrom: z.string().min(3),
  /** The schema needs `uuidv7()`, which PostgreSQL has from version 18. */
  databaseVersion: z.string().regex(/^(1[89]|[2-9]\d)\.\d+$/, 'PostgreSQL 18 or newer, as in 18.1'),
  databaseClass: z.string().startsWith('db.'),
  copiesMin: z.coerce.number().int().min(2, 'one copy cannot be replaced without a gap'),
  copiesMax: z.coerce.number().int().min(2),
  /** The public halves of the keys that sign, or ever signed, the audit log, with spaces between them. */
  auditPublicKeys: z.string().min(1),
  /**
   * Where ClamAV's clamd listens inside the network, such as `tcp://clamav.internal:3310`: files of applications are then
   * looked at before anybody fetches them. Without it they say that nobody has. Its `StreamMaxLength` is 50M or more.
   */
  clamdAddress: z
    .string()
    .regex(/^tcp:\/\/[\w.-]+:\d{1,5}$/, 'an address such as tcp://clamav.internal:3310')
    .refine((address) => Number(address.split(':').at(-1)) <= 65_535, 'a port is at most 65535')
    .optional(),
  /** An OpenID Connect service that people may sign in with; what else it needs is asked for where it is named. */
  oidcIssuer: z.url({ protocol: /^https$/ }).optional(),
})

export interface Settings extends z.output<typeof schema> {
  smtpUrl: pulumi.Output<string>
  /** The ed25519 key that signs the audit log, in PEM. Lost, the log goes on under a new one; leaked, it proves nothing. */
  auditSigningKey: pulumi.Output<string>
  identityService: IdentityServiceSettings | undefined
}

export interface IdentityServiceSettings {
  issuer: string
  clientId: string
  clientSecret: pulumi.Output<string>
  nameEn: string
  nameCy: string
}

/** Reads the stack's configuration. Throws one error that names every missing or wrong value. */
export function readSettings(): Settings {
  const config = new pulumi.Config('academy')
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, config.get(name)]))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `academy:${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The stack's configuration is not complete.\n${problems.join('\n')}`)
  }
  return {
    ...parsed.data,
    smtpUrl: config.requireSecret('smtpUrl'),
    auditSigningKey: config.requireSecret('auditSigningKey'),
    identityService:
      parsed.data.oidcIssuer === undefined
        ? undefined
        : {
            issuer: parsed.data.oidcIssuer,
            clientId: config.require('oidcClientId'),
            clientSecret: config.requireSecret('oidcClientSecret'),
            nameEn: config.require('oidcNameEn'),
            nameCy: config.require('oidcNameCy'),
          },
  }
}
