import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

type Statement = aws.iam.PolicyStatement
type Options = pulumi.CustomResourceOptions

/** A role that one AWS service takes, with one policy holding exactly these statements. */
export function serviceRole(
  name: string,
  service: string,
  statements: Statement[],
  options: Options = {},
): aws.iam.Role {
  const role = new aws.iam.Role(
    name,
    { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: service }) },
    options,
  )
  if (statements.length > 0) {
    const policy = pulumi.jsonStringify({ Version: '2012-10-17', Statement: statements })
    new aws.iam.RolePolicy(name, { role: role.id, policy }, options)
  }
  return role
}

interface Starting {
  imageRepositoryArn: pulumi.Input<string>
  logGroupArn: pulumi.Input<string>
  secretArns: pulumi.Input<string>[]
}

/** What ECS needs to start a container: its image, its log, its own secrets. The app itself never has these rights. */
export function startingStatements(needs: Starting): Statement[] {
  return [
    // Asks for a token of this account; AWS defines no narrower resource for it.
    { Effect: 'Allow', Action: ['ecr:GetAuthorizationToken'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['ecr:BatchCheckLayerAvailability', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'],
      Resource: needs.imageRepositoryArn,
    },
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: pulumi.interpolate`${needs.logGroupArn}:*`,
    },
    ...(needs.secretArns.length > 0
      ? [{ Effect: 'Allow' as const, Action: ['secretsmanager:GetSecretValue'], Resource: needs.secretArns }]
      : []),
  ]
}
