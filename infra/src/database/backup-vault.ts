import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

const KEPT_DAYS = 35

/** A daily copy that nobody can delete before its time, an administrator of the account included. */
export class BackupVault extends pulumi.ComponentResource {
  constructor(name: string, arns: pulumi.Input<string>[], options: pulumi.ComponentResourceOptions = {}) {
    super('academy:BackupVault', name, {}, options)
    const child = { parent: this }
    const vault = new aws.backup.Vault(name, { name: `academy-${name}` }, { parent: this, protect: true })
    new aws.backup.VaultLockConfiguration(
      name,
      // After these three days the lock itself can no longer be lifted.
      { backupVaultName: vault.name, minRetentionDays: KEPT_DAYS, changeableForDays: 3 },
      child,
    )
    const role = new aws.iam.Role(
      `${name}-backup`,
      {
        assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'backup.amazonaws.com' }),
        managedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup'],
      },
      child,
    )
    const plan = new aws.backup.Plan(
      name,
      {
        name: `academy-${name}`,
        rules: [
          {
            ruleName: 'daily',
            targetVaultName: vault.name,
            schedule: 'cron(30 3 * * ? *)',
            lifecycle: { deleteAfter: KEPT_DAYS },
          },
        ],
      },
      child,
    )
    new aws.backup.Selection(name, { planId: plan.id, iamRoleArn: role.arn, resources: arns }, child)
    this.registerOutputs()
  }
}
