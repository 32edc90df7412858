import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

/** A value in the secret store. Apps receive its address; the value itself never stands in a task definition. */
export class Secret extends pulumi.ComponentResource {
  /** What a container names to be given the value. */
  readonly valueFrom: pulumi.Output<string>
  /** What a role must be allowed to read. */
  readonly arn: pulumi.Output<string>

  constructor(name: string, value: pulumi.Input<string>, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:Secret', name, {}, options)
    const secret = new aws.secretsmanager.Secret(
      name,
      { namePrefix: `academy/${name}/`, recoveryWindowInDays: 30 },
      { parent: this },
    )
    // A generated value is drawn anew by each run of the program; the one first stored stays.
    const version = new aws.secretsmanager.SecretVersion(
      name,
      { secretId: secret.id, secretString: pulumi.secret(value) },
      { parent: this, ignoreChanges: ['secretString'] },
    )
    this.arn = secret.arn
    // Through the version, so that nothing starts before there is a value to read.
    this.valueFrom = version.arn
    this.registerOutputs()
  }
}
