import type {Messages} from '../messages.js';
import {charts} from './en/charts.js';
import {codelists} from './en/codelists.js';
import {controls} from './en/controls.js';
import {core} from './en/core.js';
import {embed} from './en/embed.js';
import {map} from './en/map.js';
import {project} from './en/project.js';
import {table} from './en/table.js';

export const messages: Messages = {core, codelists, map, charts, table, controls, project, embed};
