import type {Messages} from '../messages.js';
import {charts} from './ru/charts.js';
import {codelists} from './ru/codelists.js';
import {controls} from './ru/controls.js';
import {core} from './ru/core.js';
import {embed} from './ru/embed.js';
import {map} from './ru/map.js';
import {project} from './ru/project.js';
import {table} from './ru/table.js';

export const messages: Messages = {core, codelists, map, charts, table, controls, project, embed};
