import * as pulumi from '@pulumi/pulumi'

export interface RecordedResource {
  type: string
  name: string
  /** The id that other resources refer to it by. */
  id: string
  inputs: Readonly<Record<string, unknown>>
  /** Inputs that Pulumi keeps encrypted in its state. */
  secretInputs: readonly string[]
  protect: boolean
  ignoreChanges: readonly string[]
  /** `type::name` of everything it waits for by `dependsOn`. */
  dependsOn: readonly string[]
  parentType: string
}

/** The key under which Pulumi marks a value on the wire; the same in every SDK. */
const SECRET_MARK = '4dabf18193072939515e22adb298388d'

/** What the provider would answer: enough for one resource to refer to another. */
function stateOf({ type, name, inputs }: pulumi.runtime.MockResourceArgs): Record<string, unknown> {
  const arn = `arn:aws:${type.split(':')[1]?.split('/')[0]}:eu-west-2:123456789012:${name}`
  const made: Record<string, Record<string, unknown>> = {
    'aws:rds/cluster:Cluster': {
      endpoint: 'writer.db.internal',
      readerEndpoint: 'reader.db.internal',
      clusterIdentifier: name,
      masterUserSecrets: [{ secretArn: 'arn:aws:secretsmanager:eu-west-2:123456789012:secret:owner' }],
    },
    'aws:acm/certificate:Certificate': {
      domainValidationOptions: [inputs['domainName'], ...(inputs['subjectAlternativeNames'] ?? [])].map(
        (domainName) => ({
          domainName,
          resourceRecordName: `_proof.${domainName}`,
          resourceRecordType: 'CNAME',
          resourceRecordValue: 'proof.acm.example',
        }),
      ),
    },
    'aws:acm/certificateValidation:CertificateValidation': { certificateArn: inputs['certificateArn'] },
    'aws:ecs/taskDefinition:TaskDefinition': {
      arn: `arn:aws:ecs:eu-west-2:123456789012:task-definition/${name}:1`,
    },
    'aws:ecr/repository:Repository': {
      repositoryUrl: '123456789012.dkr.ecr.eu-west-2.amazonaws.com/academy',
    },
    'aws:s3/bucket:Bucket': { bucketRegionalDomainName: `${name}.s3.eu-west-2.amazonaws.com` },
    'aws:secretsmanager/secretVersion:SecretVersion': { arn: inputs['secretId'] },
  }
  return {
    arn,
    arnSuffix: `suffix/${name}`,
    name,
    dnsName: `${name}.internal`,
    ...inputs,
    ...made[type],
  }
}

const ANSWERS: Record<string, Record<string, unknown>> = {
  'aws:index/getCallerIdentity:getCallerIdentity': { accountId: '123456789012' },
  'aws:secretsmanager/getRandomPassword:getRandomPassword': {
    randomPassword: 'drawn-at-random'.padEnd(48, '0'),
  },
  'aws:ec2/getManagedPrefixList:getManagedPrefixList': { id: 'pl-cloudfront' },
}

/**
 * Runs a Pulumi program against mocks and returns every resource it declares, options included. No engine, no
 * provider and no account: what AWS would say to the inputs is not known here.
 */
export async function recordStack(
  program: () => unknown,
  config: Record<string, string> = {},
): Promise<RecordedResource[]> {
  const inputs = new Map<string, Pick<RecordedResource, 'inputs' | 'secretInputs' | 'id'>>()
  const options = new Map<string, Pick<RecordedResource, 'protect' | 'ignoreChanges' | 'dependsOn'>>()
  const order: { type: string; name: string; parentType: string; key: string }[] = []
  await pulumi.runtime.setMocks(
    {
      newResource(args) {
        const id = `${args.type}::${args.name}`
        inputs.set(id, { ...unwrapped(args.inputs), id })
        return { id, state: stateOf(args) }
      },
      // What is looked up by name is known by that name.
      call: ({ token, inputs: asked }) => ({ id: asked['name'], ...asked, ...ANSWERS[token] }),
    },
    'academy',
    'test',
  )
  for (const [name, value] of Object.entries(config)) pulumi.runtime.setConfig(`academy:${name}`, value)
  let failure: unknown
  await pulumi.runtime.runInPulumiStack(async () => {
    // Options reach no mock, so they are read here, where every resource passes.
    pulumi.runtime.registerStackTransformation(({ type, name, opts, resource }) => {
      const key = `${type}::${name}`
      const parent = opts.parent ?? resource
      order.push({ type, name, key, parentType: typeOf(parent) })
      options.set(key, {
        protect: opts.protect ?? false,
        ignoreChanges: 'ignoreChanges' in opts ? (opts.ignoreChanges ?? []) : [],
        dependsOn: [opts.dependsOn ?? []].flat().filter(pulumi.Resource.isInstance).map(label),
      })
      return undefined
    })
    // Thrown later, from here: Pulumi would also report it as a rejection that nobody handled.
    try {
      return await program()
    } catch (error) {
      failure = error
      return undefined
    }
  })
  if (failure) throw failure
  await settled(() => order.every(({ key }) => inputs.has(key)))
  return order.map(({ type, name, key, parentType }) => ({
    type,
    name,
    parentType,
    ...(inputs.get(key) ?? { inputs: {}, secretInputs: [], id: key }),
    ...(options.get(key) ?? { protect: false, ignoreChanges: [], dependsOn: [] }),
  }))
}

/** A secret reaches a mock in a wrapper; the value is what the checks look at. */
function unwrapped(inputs: Record<string, unknown>): Pick<RecordedResource, 'inputs' | 'secretInputs'> {
  const secretInputs = Object.keys(inputs).filter((name) => isSecret(inputs[name]))
  const plain = Object.entries(inputs).map(([name, input]) => [name, isSecret(input) ? input.value : input])
  return { inputs: Object.fromEntries(plain), secretInputs }
}

function isSecret(input: unknown): input is { value: unknown } {
  return typeof input === 'object' && input !== null && SECRET_MARK in input && 'value' in input
}

function label(resource: pulumi.Resource): string {
  return `${typeOf(resource)}::${nameOf(resource)}`
}

function typeOf(resource: pulumi.Resource): string {
  return '__pulumiType' in resource ? String(resource['__pulumiType']) : ''
}

function nameOf(resource: pulumi.Resource): string {
  return '__name' in resource ? String(resource['__name']) : ''
}

/** Registration goes on after the program returns; a stack that never settles fails the test by its timeout. */
async function settled(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve))
}
