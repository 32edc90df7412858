/**
 * Runs one ECS task and waits for its end, so that a deployment can depend on it. A failed task throws, with the
 * reason ECS gives; the deployment stops there and the apps in place go on running.
 * Plain JavaScript: Lambda runs it as it is, with the AWS client that its Node runtime brings along.
 */
export async function runTask(ecs, event) {
  const { cluster, taskDefinition, subnets, securityGroups } = event
  const started = await ecs.run({
    cluster,
    taskDefinition,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets, securityGroups, assignPublicIp: 'DISABLED' } },
  })
  const taskArn = started.tasks?.[0]?.taskArn
  if (!taskArn)
    throw new Error(`The task did not start: ${started.failures?.[0]?.reason ?? 'no reason given'}.`)
  for (;;) {
    await ecs.wait()
    const [task] = (await ecs.describe({ cluster, tasks: [taskArn] })).tasks ?? []
    if (task?.lastStatus !== 'STOPPED') continue
    const failed = task.containers.find((container) => container.exitCode !== 0)
    if (!failed) return { taskArn }
    throw new Error(`${failed.name} ended with ${failed.exitCode ?? 'no exit code'}: ${task.stoppedReason}`)
  }
}

export async function handler(event) {
  const { ECS } = await import('@aws-sdk/client-ecs')
  const client = new ECS({})
  return runTask(
    {
      run: (input) => client.runTask(input),
      describe: (input) => client.describeTasks(input),
      wait: () => new Promise((resolve) => setTimeout(resolve, 3000)),
    },
    event,
  )
}
