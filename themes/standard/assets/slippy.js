// The map to move around, on the map page of a guide that turns tiles on (Leaflet, 地理院タイル). It only adds: the
// drawn maps and the list stay, and paper shows those. Numbers are buttons that lead to the list; the list leads back.
(() => {
  'use strict';
  const section = document.querySelector('[data-tiles]');
  const L = window.L;
  if (!section || !L) return;
  const words = section.dataset;
  const places = Array.from(document.querySelectorAll('.tm-group [data-ll]'));
  if (!places.length) return;
  section.hidden = false;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new L.Map('slippy', {
    zoomControl: false, attributionControl: false, fadeAnimation: false, zoomAnimation: !calm, markerZoomAnimation: !calm, inertia: false,
  });
  // Leaflet makes the elements of markers only once it knows what it shows.
  const position = place => place.dataset.ll.split(',').map(Number);
  map.fitBounds(places.map(position), { padding: [30, 30], maxZoom: 16, animate: false });
  new L.Zoom({ zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
  const source = section.querySelector('#tiles-end a');
  new L.Attribution({ prefix: false }).addAttribution(source.outerHTML).addTo(map);
  new L.Scale({ imperial: false }).addTo(map);
  new L.TileLayer(words.tiles, { minZoom: 2, maxZoom: 18, referrerPolicy: 'strict-origin' }).addTo(map);

  const mark = (on, marker, place) => {
    document.querySelectorAll('.is-shown').forEach(one => one.classList.remove('is-shown'));
    if (!on) return;
    place.classList.add('is-shown');
    marker.getElement().classList.add('is-shown');
  };
  places.forEach(place => {
    const at = position(place);
    const name = place.querySelector('.nm').textContent.trim();
    const icon = new L.DivIcon({ className: 'tm-pin', html: place.dataset.n, iconSize: [44, 44] });
    const marker = new L.Marker(at, { icon, title: name, alt: name }).addTo(map);
    marker.getElement().setAttribute('aria-label', place.dataset.n + ' ' + name);
    // Leaflet calls a marker a button, but keys do not press it.
    marker.getElement().addEventListener('keydown', event => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      marker.fire('click');
    });
    marker.on('click', () => {
      mark(true, marker, place);
      place.focus();
      place.scrollIntoView({ block: 'center', behavior: 'auto' });
    });
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn';
    button.dataset.slippy = '';
    button.textContent = words.show;
    button.setAttribute('aria-label', words.show + ' ' + name);
    button.addEventListener('click', () => {
      mark(true, marker, place);
      map.setView(at, Math.max(map.getZoom(), 16), { animate: false });
      section.scrollIntoView({ block: 'nearest', behavior: 'auto' });
      marker.getElement().focus({ preventScroll: true });
    });
    place.querySelector('div').append(button);
  });
})();
