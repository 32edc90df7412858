/** What the test server tells every test file; `inject` reads it. */
export interface TestServer {
  /** Address of the server's own database, from which clones are made. */
  url: string
  /** A database with every migration applied. */
  migratedTemplate: string
  /** The same with the real facts and release 1; its name, or why it could not be made. */
  seededTemplate: { name: string } | { problem: string }
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server, or why it did not start: then only the tests that need it fail. */
    testServer: TestServer | { problem: string }
  }
}
