import {workerText} from '../.config/worker-text.mjs';
import {sampleTexts} from './sample-texts.js';
import {standardTables} from './standard-tables.js';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), workerText({chunks: false}), standardTables(), sampleTexts()],
  }),
};
