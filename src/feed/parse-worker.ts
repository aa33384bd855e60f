import {answerTasks} from './parse-tasks.js';

answerTasks();
