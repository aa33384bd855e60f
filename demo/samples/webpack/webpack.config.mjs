import {fileURLToPath} from 'node:url';

export default {
  mode: 'production',
  entry: './main.js',
  output: {path: fileURLToPath(new URL('public', import.meta.url))},
  performance: false,
};
