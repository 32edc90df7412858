import { ofType, type Policy } from './policy.ts'

const CLUSTER = 'aws:rds/cluster:Cluster'
const INSTANCE = 'aws:rds/clusterInstance:ClusterInstance'

/** A database survives the loss of a zone, a wrong command and 35 days of not noticing, and is reached from inside only. */
export const databases: Policy = {
  name: 'databases',
  violations(graph) {
    return ofType(graph, CLUSTER).flatMap((cluster) => {
      const { inputs } = cluster
      const instances = ofType(graph, INSTANCE).filter(
        (other) => other.inputs['clusterIdentifier'] === cluster.id,
      )
      const zones = new Set(instances.map((instance) => instance.inputs['availabilityZone']))
      const problems = [
        zones.size < 2 && 'has no standby in another zone',
        Number(inputs['backupRetentionPeriod'] ?? 0) < 35 && 'keeps less than 35 days to restore from',
        inputs['deletionProtection'] !== true && 'can be deleted by one call',
        inputs['skipFinalSnapshot'] === true && 'would go without a last snapshot',
        inputs['storageEncrypted'] !== true && 'is not encrypted',
        inputs['masterPassword'] !== undefined && "has its owner's password in the program",
        !cluster.protect && 'is not protected in the stack',
        instances.some((instance) => instance.inputs['publiclyAccessible'] !== false) &&
          'has an instance with a public address',
        instances.some((instance) => !instance.protect) &&
          'has an instance that is not protected in the stack',
      ]
      return problems
        .filter((problem) => problem !== false)
        .map((problem) => `Database ${cluster.name} ${problem}.`)
    })
  },
}
