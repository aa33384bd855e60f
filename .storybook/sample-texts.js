import {sampleFiles} from '../.config/sample-files.mjs';

const NAME = 'virtual:sample-files';

/** The files of `demo/samples` as texts. */
export function sampleTexts() {
  return {
    name: 'sample-texts',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? sampleFiles() : undefined),
  };
}
