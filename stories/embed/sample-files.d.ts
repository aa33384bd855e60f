/** Made by `.config/sample-files.mjs`: texts by path below `demo/samples`. */
declare module 'virtual:sample-files' {
  export const sampleFiles: Readonly<Record<string, string>>;
}
