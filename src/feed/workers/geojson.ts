import {geojson} from '../formats/geojson.js';
import {serveReaders} from '../parse-worker.js';

serveReaders([geojson]);
