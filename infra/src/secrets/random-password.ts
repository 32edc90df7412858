import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

/** 48 letters and digits: about 285 bits, and nothing that must be escaped in an address. */
export function randomPassword(): pulumi.Output<string> {
  const drawn = aws.secretsmanager.getRandomPasswordOutput({ passwordLength: 48, excludePunctuation: true })
  return pulumi.secret(drawn.randomPassword)
}
