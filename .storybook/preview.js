import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {icon: 'globe', items: ['kk', 'ru', 'en', 'kk-Latn'], dynamicTitle: true},
    },
    theme: {
      description: 'Theme',
      toolbar: {icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true},
    },
  },
  initialGlobals: {locale: 'kk', theme: 'light'},
  decorators: [
    (story, {globals}) => {
      // As a page would do it: the elements take both from around them.
      document.documentElement.lang = String(globals.locale);
      document.documentElement.style.colorScheme = String(globals.theme);
      document.body.style.background = 'Canvas';
      return story();
    },
  ],
  parameters: {
    viewport: {
      options: Object.fromEntries([320, 360, 768, 1200].map((width) => [`w${width}`, screen(width)])),
    },
  },
};

function screen(width) {
  return {name: `${width} px`, styles: {width: `${width}px`, height: '800px'}};
}
