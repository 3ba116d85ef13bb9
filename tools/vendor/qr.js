// QR codes on the device (the my-list page), from the npm package uqr. `guideQr(text)` gives rows of true and false.
import { encode } from 'uqr';
globalThis.guideQr = text => encode(text, { ecc: 'M', border: 0 }).data;
