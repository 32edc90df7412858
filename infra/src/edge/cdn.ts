import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Bucket } from '../storage/bucket.ts'
import type { LoadBalancer } from './load-balancer.ts'

interface CdnSettings {
  host: string
  zoneId: string
  certificateArn: pulumi.Input<string>
  balancer: LoadBalancer
  /** `as-told` follows the app's Cache-Control; `never` is for pages that belong to one person. */
  caching: 'as-told' | 'never'
  /** Files under `/releases/` come from here when they are there, and from the app when they are not. */
  releases?: Bucket
}

const APP = 'app'
const RELEASES = 'releases'
const RELEASES_THEN_APP = 'releases-then-app'

/** The public address of one door: TLS, compression, a cache near the reader, HTTP/3, and its DNS records. */
export class Cdn extends pulumi.ComponentResource {
  readonly host: string

  constructor(name: string, settings: CdnSettings, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:Cdn', name, {}, options)
    const { releases, balancer } = settings
    this.host = settings.host
    const policy = managedPolicies(settings.caching)
    const page = {
      targetOriginId: APP,
      viewerProtocolPolicy: 'redirect-to-https',
      allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'],
      cachedMethods: ['GET', 'HEAD'],
      cachePolicyId: policy.caching,
      originRequestPolicyId: policy.everything,
      compress: true,
    }
    const distribution = new aws.cloudfront.Distribution(
      name,
      {
        enabled: true,
        aliases: [settings.host],
        httpVersion: 'http2and3',
        isIpv6Enabled: true,
        priceClass: 'PriceClass_100',
        viewerCertificate: {
          acmCertificateArn: settings.certificateArn,
          sslSupportMethod: 'sni-only',
          minimumProtocolVersion: 'TLSv1.2_2021',
        },
        restrictions: { geoRestriction: { restrictionType: 'none' } },
        origins: [
          {
            originId: APP,
            domainName: balancer.dnsName,
            vpcOriginConfig: { vpcOriginId: balancer.cdnOriginId, originReadTimeout: 60 },
          },
          ...(releases ? [this.#bucketOrigin(name, releases)] : []),
        ],
        ...(releases && {
          originGroups: [
            {
              originId: RELEASES_THEN_APP,
              failoverCriteria: { statusCodes: [403, 404, 500, 502, 503, 504] },
              members: [{ originId: RELEASES }, { originId: APP }],
            },
          ],
          orderedCacheBehaviors: [
            {
              pathPattern: '/releases/*',
              targetOriginId: RELEASES_THEN_APP,
              viewerProtocolPolicy: 'redirect-to-https',
              allowedMethods: ['GET', 'HEAD'],
              cachedMethods: ['GET', 'HEAD'],
              cachePolicyId: policy.caching,
              compress: false,
            },
          ],
        }),
        defaultCacheBehavior: page,
      },
      { parent: this },
    )
    for (const type of ['A', 'AAAA'] as const) {
      new aws.route53.Record(
        `${name}-${type}`,
        {
          zoneId: settings.zoneId,
          name: settings.host,
          type,
          aliases: [
            {
              name: distribution.domainName,
              zoneId: distribution.hostedZoneId,
              evaluateTargetHealth: false,
            },
          ],
        },
        { parent: this },
      )
    }
    this.registerOutputs()
  }

  #bucketOrigin(name: string, bucket: Bucket) {
    const access = new aws.cloudfront.OriginAccessControl(
      name,
      { originAccessControlOriginType: 's3', signingBehavior: 'always', signingProtocol: 'sigv4' },
      { parent: this },
    )
    return { originId: RELEASES, domainName: bucket.domainName, originAccessControlId: access.id }
  }
}

function managedPolicies(caching: CdnSettings['caching']) {
  const name =
    caching === 'never' ? 'Managed-CachingDisabled' : 'Managed-UseOriginCacheControlHeaders-QueryStrings'
  return {
    caching: aws.cloudfront.getCachePolicyOutput({ name }).apply((found) => found.id ?? ''),
    everything: aws.cloudfront
      .getOriginRequestPolicyOutput({ name: 'Managed-AllViewer' })
      .apply((found) => found.id ?? ''),
  }
}
