import {openFrame} from './frame-page.js';

if (typeof document !== 'undefined') openFrame();
