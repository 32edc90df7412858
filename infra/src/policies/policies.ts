import { buckets } from './buckets.ts'
import { databases } from './databases.ts'
import { names } from './names.ts'
import { permissions } from './permissions.ts'
import { plainSecrets } from './plain-secrets.ts'
import type { Policy } from './policy.ts'
import { reachability } from './reachability.ts'

/** Everything the whole stack must satisfy before it may be deployed. */
export const policies: readonly Policy[] = [
  buckets,
  databases,
  permissions,
  reachability,
  plainSecrets,
  names,
]
