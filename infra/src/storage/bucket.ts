import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

interface BucketSettings {
  /** Public facts that our own CDN may fetch; everything else is read by the apps alone. */
  cdnMayRead?: boolean
  /** Older versions of an object are kept this long, so that a mistake or an attacker can be undone. */
  keepOldVersionsDays: number
}

/** A private bucket: no public access, every version kept, encrypted, reachable over TLS only, never deleted by mistake. */
export class Bucket extends pulumi.ComponentResource {
  readonly name: pulumi.Output<string>
  readonly arn: pulumi.Output<string>
  readonly domainName: pulumi.Output<string>

  constructor(name: string, settings: BucketSettings, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:Bucket', name, {}, options)
    const child = { parent: this }
    const bucket = new aws.s3.Bucket(
      name,
      { bucketPrefix: `academy-${name}-` },
      { parent: this, protect: true },
    )
    const id = { bucket: bucket.id }
    new aws.s3.BucketPublicAccessBlock(
      name,
      {
        ...id,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      child,
    )
    new aws.s3.BucketOwnershipControls(
      name,
      { ...id, rule: { objectOwnership: 'BucketOwnerEnforced' } },
      child,
    )
    const versioning = new aws.s3.BucketVersioning(
      name,
      { ...id, versioningConfiguration: { status: 'Enabled' } },
      child,
    )
    new aws.s3.BucketServerSideEncryptionConfiguration(
      name,
      {
        ...id,
        // The CDN cannot use the account's KMS key, and what it may read is public anyway.
        rules: [
          {
            applyServerSideEncryptionByDefault: { sseAlgorithm: settings.cdnMayRead ? 'AES256' : 'aws:kms' },
            bucketKeyEnabled: !settings.cdnMayRead,
          },
        ],
      },
      child,
    )
    new aws.s3.BucketLifecycleConfiguration(
      name,
      {
        ...id,
        rules: [
          {
            id: 'old-versions',
            status: 'Enabled',
            filter: {},
            noncurrentVersionExpiration: { noncurrentDays: settings.keepOldVersionsDays },
            abortIncompleteMultipartUpload: { daysAfterInitiation: 2 },
          },
        ],
      },
      { parent: this, dependsOn: [versioning] },
    )
    this.name = bucket.id
    this.arn = bucket.arn
    this.domainName = bucket.bucketRegionalDomainName
    const statements = [denyPlainHttp(bucket.arn), ...(settings.cdnMayRead ? [letCdnRead(bucket.arn)] : [])]
    const policy = pulumi.jsonStringify({ Version: '2012-10-17', Statement: statements })
    new aws.s3.BucketPolicy(name, { ...id, policy }, child)
    this.registerOutputs()
  }
}

function denyPlainHttp(arn: pulumi.Output<string>): aws.iam.PolicyStatement {
  return {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, pulumi.interpolate`${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }
}

function letCdnRead(arn: pulumi.Output<string>): aws.iam.PolicyStatement {
  const account = aws.getCallerIdentityOutput().accountId
  return {
    Sid: 'OwnCdnReads',
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: pulumi.interpolate`${arn}/*`,
    Condition: {
      ArnLike: { 'aws:SourceArn': pulumi.interpolate`arn:aws:cloudfront::${account}:distribution/*` },
    },
  }
}
