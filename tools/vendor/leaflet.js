// The slippy map, for guides that turn tiles on: Leaflet from npm as the global `L`.
import * as leaflet from 'leaflet';
globalThis.L = leaflet;
