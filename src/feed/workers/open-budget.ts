import {openBudget} from '../formats/open-budget.js';
import {serveReaders} from '../parse-worker.js';

serveReaders([openBudget]);
