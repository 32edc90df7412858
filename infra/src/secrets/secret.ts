import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

interface SecretOptions extends pulumi.ComponentResourceOptions {
  /** The first value stays whatever later runs of the program say. */
  keepFirst?: boolean
}

/** A value in the secret store. Apps receive its address; the value itself never stands in a task definition. */
export class Secret extends pulumi.ComponentResource {
  /** What a container names to be given the value. */
  readonly valueFrom: pulumi.Output<string>
  /** What a role must be allowed to read. */
  readonly arn: pulumi.Output<string>
  /** What is stored, encrypted in the state of the stack. */
  readonly value: pulumi.Output<string>

  /** 48 letters and digits, about 285 bits, drawn once: every run of the program draws, and only the first counts. */
  static drawn(name: string, options: pulumi.ComponentResourceOptions = {}): Secret {
    const drawn = aws.secretsmanager.getRandomPasswordOutput({ passwordLength: 48, excludePunctuation: true })
    return new Secret(name, drawn.randomPassword, { ...options, keepFirst: true })
  }

  constructor(name: string, value: pulumi.Input<string>, { keepFirst, ...options }: SecretOptions = {}) {
    super('academy:Secret', name, {}, options)
    const secret = new aws.secretsmanager.Secret(
      name,
      { namePrefix: `academy/${name}/`, recoveryWindowInDays: 30 },
      { parent: this },
    )
    const version = new aws.secretsmanager.SecretVersion(
      name,
      { secretId: secret.id, secretString: pulumi.secret(value) },
      { parent: this, ...(keepFirst && { ignoreChanges: ['secretString'] }) },
    )
    this.arn = secret.arn
    // Through the version, so that nothing starts before there is a value to read.
    this.valueFrom = version.arn
    this.value = pulumi.secret(version.secretString.apply((stored) => stored ?? ''))
    this.registerOutputs()
  }
}
