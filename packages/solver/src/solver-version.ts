/** What solves, for whoever wants to find the same again: the WebAssembly build of HiGHS on npm. */
export const solverVersion = { name: 'highs', version: '1.15.3' } as const
