// Unpacks the files of the search index in browsers without DecompressionStream('deflate-raw') (before 2023).
import { inflateSync } from 'fflate';
self.guideInflate = inflateSync;
