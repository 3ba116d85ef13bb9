// 近い順 on the map page: the places nearest to the reader, as a list of their own above the districts. The position
// is asked for when the button is pressed, used here and sent nowhere. Words come from the page.
(() => {
  'use strict';
  const box = document.querySelector('[data-near]');
  const section = document.getElementById('near');
  // Positions are given to safe pages only.
  if (!box || !section || !window.isSecureContext || !navigator.geolocation) return;
  const MOST = 12;
  const AWAY = 30000;
  const button = box.querySelector('button');
  const say = box.querySelector('[role=status]');
  const list = section.querySelector('ul');
  const places = Array.from(document.querySelectorAll('.tm-group [data-ll]'));

  const metres = (lat, lng, place) => {
    const [a, b] = place.dataset.ll.split(',').map(Number);
    const rad = Math.PI / 180;
    return Math.hypot((b - lng) * Math.cos(lat * rad), a - lat) * 111195;
  };
  const words = far => (far < 950 ? Math.max(50, Math.round(far / 50) * 50) + 'm' : (far / 1000).toFixed(far < 9950 ? 1 : 0) + 'km');
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] || all);

  const show = ({ coords }) => {
    const sorted = places
      .map(place => ({ place, far: metres(coords.latitude, coords.longitude, place) }))
      .sort((a, b) => a.far - b.far || a.place.dataset.n - b.place.dataset.n);
    if (!sorted.length) return;
    list.textContent = '';
    sorted.slice(0, MOST).forEach(({ place, far }) => {
      const item = place.cloneNode(true);
      item.removeAttribute('id');
      item.querySelectorAll('[data-slippy]').forEach(one => one.remove());
      const text = document.createElement('p');
      text.className = 'far';
      text.textContent = fill(box.dataset.each, { far: words(far) });
      item.querySelector('.nm').after(text);
      list.append(item);
    });
    section.hidden = false;
    const first = sorted[0];
    const name = first.place.querySelector('.nm').textContent.trim();
    const text = first.far > AWAY ? box.dataset.away : box.dataset.done;
    say.textContent = fill(text, { name, far: words(first.far) });
    section.focus();
  };

  box.hidden = false;
  button.addEventListener('click', () => {
    say.textContent = box.dataset.wait;
    navigator.geolocation.getCurrentPosition(show, error => {
      say.textContent = error.code === 1 ? box.dataset.refused : box.dataset.failed;
    }, { enableHighAccuracy: false, maximumAge: 60000, timeout: 20000 });
  });
})();
