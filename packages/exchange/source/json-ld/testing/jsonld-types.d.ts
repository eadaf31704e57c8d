/** Of the JSON-LD processor, what the tests call. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (address: string) => Promise<never>;
    readonly safe?: boolean;
    readonly format?: 'application/n-quads';
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>>;
    toRDF(document: object, options: Options): Promise<string>;
    frame(document: object, frame: object, options: Options): Promise<Readonly<Record<string, unknown>>>;
  };
  export default jsonld;
}
