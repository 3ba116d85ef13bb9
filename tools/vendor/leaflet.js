/*! Leaflet 1.9.4 (leafletjs.com), parts. (c) 2010-2023 Vladimir Agafonkin, (c) 2010-2011 CloudMade. BSD-2-Clause. */
// The slippy map, for guides that turn tiles on: the parts of Leaflet (npm) that assets/slippy.js uses, as the global
// `L`. Importing a handler switches it on. No vectors, popups or tooltips: the list beside the map says it all.
import { Map } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { Attribution } from 'leaflet/src/control/Control.Attribution.js';
import { Scale } from 'leaflet/src/control/Control.Scale.js';
import { Zoom } from 'leaflet/src/control/Control.Zoom.js';
import { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
globalThis.L = { Map, Attribution, Scale, Zoom, DivIcon, Marker, TileLayer };
