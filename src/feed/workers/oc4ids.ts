import {oc4ids} from '../formats/oc4ids.js';
import {serveReaders} from '../parse-worker.js';

serveReaders([oc4ids]);
