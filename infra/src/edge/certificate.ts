import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'

interface CertificateSettings {
  hosts: readonly [string, ...string[]]
  zoneId: string
  /** CloudFront takes certificates of us-east-1 only. */
  region: 'eu-west-2' | 'us-east-1'
}

/** A certificate for all hosts, proved by records in our zone. Returns its address once it has been issued. */
export function certificate(
  name: string,
  settings: CertificateSettings,
  options: pulumi.CustomResourceOptions = {},
): pulumi.Output<string> {
  const [domainName, ...subjectAlternativeNames] = settings.hosts
  const { region } = settings
  const asked = new aws.acm.Certificate(
    name,
    { domainName, subjectAlternativeNames, validationMethod: 'DNS', region },
    options,
  )
  const records = settings.hosts.map((host) => {
    const wanted = asked.domainValidationOptions.apply((all) => {
      const found = all.find((option) => option.domainName === host)
      if (!found) throw new Error(`The certificate offers no proof for ${host}.`)
      return found
    })
    return new aws.route53.Record(
      `${name}-${host}`,
      {
        zoneId: settings.zoneId,
        name: wanted.resourceRecordName,
        type: wanted.resourceRecordType,
        records: [wanted.resourceRecordValue],
        ttl: 300,
        // Both certificates are proved by the same record.
        allowOverwrite: true,
      },
      options,
    )
  })
  const validationRecordFqdns = records.map((record) => record.fqdn)
  const proved = new aws.acm.CertificateValidation(
    name,
    { certificateArn: asked.arn, validationRecordFqdns, region },
    options,
  )
  return proved.certificateArn
}
