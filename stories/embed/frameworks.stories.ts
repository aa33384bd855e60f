import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {ANGULAR, ASTRO, BUNDLERS, PLAIN, REACT, SVELTE, VUE} from './framework-guides.js';
import {renderGuide} from './render-guide.js';

/** How to use the elements with each framework. The code is that of the samples, which are built from the tarball. */
const meta: Meta = {
  title: 'Docs/Frameworks',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen'},
};
export default meta;

type Story = StoryObj;

export const PlainHtml: Story = {name: 'Plain HTML', render: () => renderGuide(PLAIN)};
export const Bundlers: Story = {render: () => renderGuide(BUNDLERS)};
export const ReactAndNext: Story = {name: 'React and Next', render: () => renderGuide(REACT)};
export const VueAndNuxt: Story = {name: 'Vue and Nuxt', render: () => renderGuide(VUE)};
export const SvelteAndSvelteKit: Story = {name: 'Svelte and SvelteKit', render: () => renderGuide(SVELTE)};
export const Angular: Story = {render: () => renderGuide(ANGULAR)};
export const Astro: Story = {render: () => renderGuide(ASTRO)};
