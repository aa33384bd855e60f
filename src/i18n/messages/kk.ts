import type {Messages} from '../messages.js';
import {charts} from './kk/charts.js';
import {codelists} from './kk/codelists.js';
import {controls} from './kk/controls.js';
import {core} from './kk/core.js';
import {embed} from './kk/embed.js';
import {map} from './kk/map.js';
import {project} from './kk/project.js';
import {table} from './kk/table.js';

export const messages: Messages = {core, codelists, map, charts, table, controls, project, embed};
