/**
 * Address of a source file below `src/` as a module of its own, to import it in a worker; `''` where it has none.
 * Throws in a script that is no module, as some bundlers write.
 */
declare module 'worker-address:*' {
  const address: () => string;
  export default address;
}

/** A source file below `src/`, bundled into one script to start a worker from a blob; or MapLibre's own worker. */
declare module 'worker-text:*' {
  const text: string;
  export default text;
}

/** MapLibre's style sheet, to be put inside a shadow root. */
declare module 'css-text:maplibre-gl' {
  const text: string;
  export default text;
}

/** JSON: the hash (`sha384-…`) of each script that pages name, by its file; `{}` where the sources are not built. */
declare module 'package:integrity' {
  const json: string;
  export default json;
}

/** The version of this package. */
declare module 'package:version' {
  const version: string;
  export default version;
}
