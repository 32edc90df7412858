/** What a log may hold of an error: its kind, its code and where it happened; never the values that were sent. */
export interface ErrorDescription {
  type: string
  message: string
  code?: string
  constraint?: string
  stack?: string
}

/** The innermost cause is described: an outer error of the query builder repeats the parameters in its message. */
export function describeError(error: unknown): ErrorDescription {
  const cause = innermost(error)
  if (!(cause instanceof Error))
    return { type: typeof cause, message: 'a value that is not an error was thrown' }
  return {
    type: cause.name,
    message: withoutParameters(cause.message),
    ...text(cause, 'code'),
    ...text(cause, 'constraint'),
    ...(cause.stack && { stack: frames(cause.stack) }),
  }
}

function innermost(error: unknown, depth = 0): unknown {
  return error instanceof Error && error.cause instanceof Error && depth < 10
    ? innermost(error.cause, depth + 1)
    : error
}

function withoutParameters(message: string): string {
  return message.split('\nparams:')[0]?.slice(0, 500) ?? ''
}

/** The first line of a stack repeats the message, so only the frames are kept. */
function frames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .join('\n')
}

function text<Key extends 'code' | 'constraint'>(error: Error, key: Key): { [K in Key]?: string } {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? ({ [key]: value } as { [K in Key]?: string }) : {}
}
