import {TagWatch} from './tag-watch.js';

if (typeof document !== 'undefined') new TagWatch().enter(document);
