import {budgetEgov} from '../formats/budget-egov.js';
import {serveReaders} from '../parse-worker.js';

serveReaders([budgetEgov]);
