import {resizeFrames} from './frame-resizer.js';

if (typeof document !== 'undefined') resizeFrames();
