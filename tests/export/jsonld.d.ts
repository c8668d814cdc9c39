/** The package carries no types; this is what the tests use of it. */
declare module "jsonld" {
  interface RemoteDocument {
    readonly contextUrl: string | undefined;
    readonly documentUrl: string;
    readonly document: object;
  }
  interface ExpandOptions {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    /** Throw where anything would be dropped. */
    readonly safe: boolean;
  }
  const jsonld: { expand(document: object, options: ExpandOptions): Promise<unknown> };
  export default jsonld;
}
