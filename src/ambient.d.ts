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

/** The version of this package. */
declare module 'package:version' {
  const version: string;
  export default version;
}
