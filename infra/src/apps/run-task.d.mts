/** The three calls of ECS that it needs; what AWS answers is read with care, since nothing here checks it. */
interface Ecs {
  run(input: object): Promise<object>
  describe(input: object): Promise<object>
  wait(): Promise<void>
}

interface TaskToRun {
  cluster: string
  taskDefinition: string
  subnets: string[]
  securityGroups: string[]
}

export declare function runTask(ecs: Ecs, event: TaskToRun): Promise<{ taskArn: string }>
export declare function handler(event: TaskToRun): Promise<{ taskArn: string }>
