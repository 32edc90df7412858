import { z } from 'zod'
import type { RecordedResource } from '../testing/record-stack.ts'
import { ofType, type Policy } from './policy.ts'

const tlsOnly = z.object({
  Statement: z.array(
    z.looseObject({
      Effect: z.string(),
      Condition: z
        .looseObject({ Bool: z.looseObject({ 'aws:SecureTransport': z.string() }).optional() })
        .optional(),
    }),
  ),
})

const blocked = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
}

/** Every bucket is private, versioned, encrypted, reachable over TLS only and protected from deletion. */
export const buckets: Policy = {
  name: 'buckets',
  violations(graph) {
    return ofType(graph, 'aws:s3/bucket:Bucket').flatMap((bucket) => {
      const found = (kind: string) =>
        ofType(graph, `aws:s3/bucket${kind}:Bucket${kind}`).find(
          (other) => other.inputs['bucket'] === bucket.id,
        )
      const access = found('PublicAccessBlock')?.inputs ?? {}
      const problems = [
        Object.entries(blocked).some(([key, value]) => access[key] !== value) && 'may become public',
        !isVersioned(found('Versioning')) && 'keeps no versions',
        !found('ServerSideEncryptionConfiguration') && 'has no encryption of its own',
        !deniesPlainHttp(found('Policy')) && 'answers over plain HTTP',
        !bucket.protect && 'is not protected from deletion',
      ]
      return problems
        .filter((problem) => problem !== false)
        .map((problem) => `Bucket ${bucket.name} ${problem}.`)
    })
  },
}

function isVersioned(versioning: RecordedResource | undefined): boolean {
  const parsed = z
    .object({ versioningConfiguration: z.object({ status: z.string() }) })
    .safeParse(versioning?.inputs)
  return parsed.success && parsed.data.versioningConfiguration.status === 'Enabled'
}

function deniesPlainHttp(policy: RecordedResource | undefined): boolean {
  const text = policy?.inputs['policy']
  if (typeof text !== 'string') return false
  const parsed = tlsOnly.safeParse(JSON.parse(text))
  return (
    parsed.success &&
    parsed.data.Statement.some(
      ({ Effect, Condition }) => Effect === 'Deny' && Condition?.Bool?.['aws:SecureTransport'] === 'false',
    )
  )
}
