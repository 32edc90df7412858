import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'

const ZONES = ['eu-west-2a', 'eu-west-2b', 'eu-west-2c'] as const

/** Three zones, each with a way out (`public`), a place for apps and a place for data that has no way out. */
export class Network extends pulumi.ComponentResource {
  readonly vpcId: pulumi.Output<string>
  readonly appSubnetIds: pulumi.Output<string>[] = []
  readonly dataSubnetIds: pulumi.Output<string>[] = []
  readonly zones = ZONES

  constructor(name: string, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:Network', name, {}, options)
    const child = { parent: this }
    const vpc = new aws.ec2.Vpc(
      name,
      { cidrBlock: '10.20.0.0/16', enableDnsHostnames: true, tags: { Name: name } },
      child,
    )
    this.vpcId = vpc.id
    const gateway = new aws.ec2.InternetGateway(name, { vpcId: vpc.id }, child)
    const outward = routeTable('public', { gatewayId: gateway.id })
    const data = new aws.ec2.RouteTable(`${name}-data`, { vpcId: vpc.id }, child)
    const appTables = ZONES.map((zone, index) => {
      const publicSubnet = subnet('public', zone, index)
      attach(`public-${zone}`, publicSubnet, outward)
      const address = new aws.ec2.Eip(`${name}-${zone}`, { domain: 'vpc' }, child)
      const nat = new aws.ec2.NatGateway(
        `${name}-${zone}`,
        { allocationId: address.id, subnetId: publicSubnet.id },
        { parent: this, dependsOn: [gateway] },
      )
      const table = routeTable(`app-${zone}`, { natGatewayId: nat.id })
      const appSubnet = subnet('app', zone, 4 + index)
      attach(`app-${zone}`, appSubnet, table)
      this.appSubnetIds.push(appSubnet.id)
      const dataSubnet = subnet('data', zone, 8 + index)
      attach(`data-${zone}`, dataSubnet, data)
      this.dataSubnetIds.push(dataSubnet.id)
      return table
    })
    // Files and images come from S3 without passing, or paying for, the way out.
    new aws.ec2.VpcEndpoint(
      `${name}-s3`,
      {
        vpcId: vpc.id,
        serviceName: 'com.amazonaws.eu-west-2.s3',
        routeTableIds: appTables.map((table) => table.id),
      },
      child,
    )
    this.registerOutputs()

    function subnet(kind: string, zone: string, slot: number): aws.ec2.Subnet {
      const cidrBlock = `10.20.${slot * 16}.0/20`
      return new aws.ec2.Subnet(
        `${name}-${kind}-${zone}`,
        { vpcId: vpc.id, availabilityZone: zone, cidrBlock, tags: { Name: `${name}-${kind}-${zone}` } },
        child,
      )
    }
    function routeTable(
      kind: string,
      way: { gatewayId: pulumi.Input<string> } | { natGatewayId: pulumi.Input<string> },
    ) {
      const routes = [{ cidrBlock: '0.0.0.0/0', ...way }]
      return new aws.ec2.RouteTable(`${name}-${kind}`, { vpcId: vpc.id, routes }, child)
    }
    function attach(kind: string, to: aws.ec2.Subnet, table: aws.ec2.RouteTable): void {
      new aws.ec2.RouteTableAssociation(`${name}-${kind}`, { subnetId: to.id, routeTableId: table.id }, child)
    }
  }
}
