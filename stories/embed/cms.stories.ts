import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {BITRIX, DRUPAL, IFRAME_ONLY, TILDA, WORDPRESS} from './cms-guides.js';
import {renderGuide} from './render-guide.js';

/** What to paste where in each content management system, for editors. */
const meta: Meta = {
  title: 'Docs/CMS',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen'},
};
export default meta;

type Story = StoryObj;

export const WordPress: Story = {name: 'WordPress', render: () => renderGuide(WORDPRESS)};
export const Drupal: Story = {render: () => renderGuide(DRUPAL)};
export const Bitrix: Story = {name: '1C-Bitrix', render: () => renderGuide(BITRIX)};
export const Tilda: Story = {render: () => renderGuide(TILDA)};
export const IframeOnly: Story = {name: 'Only iframes', render: () => renderGuide(IFRAME_ONLY)};
