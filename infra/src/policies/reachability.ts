import type { RecordedResource } from '../testing/record-stack.ts'
import { ofType, type Policy } from './policy.ts'

const INGRESS = 'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule'
const WORLD = new Set(['0.0.0.0/0', '::/0'])

/**
 * Nothing is open to the whole internet, and the database is not within one step of anything that the CDN reaches:
 * an app always stands between.
 */
export const reachability: Policy = {
  name: 'reachability',
  violations(graph) {
    const rules = ofType(graph, INGRESS)
    const open = rules
      .filter(({ inputs }) => WORLD.has(String(inputs['cidrIpv4'])) || WORLD.has(String(inputs['cidrIpv6'])))
      .map((rule) => `${rule.name} lets the whole internet in.`)
    const inline = ofType(graph, 'aws:ec2/securityGroup:SecurityGroup')
      .filter(({ inputs }) => inputs['ingress'] !== undefined)
      .map((group) => `${group.name} has rules inside the group, where this check does not look.`)
    const fronts = new Set(
      rules.filter(({ inputs }) => inputs['prefixListId'] ?? inputs['cidrIpv4']).map(groupOf),
    )
    const direct = rules
      .filter((rule) => isDatabaseGroup(groupOf(rule), graph))
      .filter(
        (rule) => fronts.has(String(rule.inputs['referencedSecurityGroupId'])) || fronts.has(groupOf(rule)),
      )
      .map((rule) => `${rule.name} opens the database to what the outside reaches.`)
    return [...open, ...inline, ...direct]
  },
}

function groupOf(rule: RecordedResource): string {
  return String(rule.inputs['securityGroupId'])
}

function isDatabaseGroup(id: string, graph: readonly RecordedResource[]): boolean {
  return ofType(graph, 'aws:rds/cluster:Cluster').some(({ inputs }) =>
    [inputs['vpcSecurityGroupIds']].flat().includes(id),
  )
}
