// Runs before the first paint: applies the reader's stored choices. A file of its own, so that CSP needs no 'unsafe-inline'.
(function (root) {
  root.classList.add('js');
  function apply() {
    try {
      ['size', 'ruby', 'theme'].forEach(function (key) {
        var value = localStorage.getItem('guide:' + key);
        if (value) root.setAttribute('data-' + key, value); else root.removeAttribute('data-' + key);
      });
    } catch (e) { /* storage is closed: the page works without it */ }
  }
  apply();
  // Back to a page that the browser kept, or a choice made in another window: the same choices there.
  addEventListener('pageshow', function (event) { if (event.persisted) apply(); });
  addEventListener('storage', apply);
  // A list narrowed by its address stays unseen until filter.js has narrowed it, at the latest for a second after all is loaded.
  if (/[?&](c|a|w|h|d|f|q|when|sort)=/.test(location.search)) root.classList.add('wait');
  // While the page comes in, so that nothing moves when dates.js follows: days that are over are left out, today is
  // marked, the category in the address (?c=taiso) is chosen, and the week in it is known before :target is.
  var today = new Date(Date.now() + 324e5).toISOString().slice(0, 10), kind = new URLSearchParams(location.search).get('c');
  var each = function (selector, change) { document.querySelectorAll(selector).forEach(change); };
  var watch = new MutationObserver(function () {
    each('.soon:not([data-show="1"])>[data-day]', function (day) { if (day.dataset.day < today) day.hidden = true; });
    each('#day-' + today, function (day) { day.classList.add('today'); });
    var aim = document.getElementById(location.hash.slice(1));
    if (aim) aim.classList.add('aim');
    if (kind) each('input[name=c]', function (choice) { if (choice.value === kind) choice.checked = true; });
  });
  watch.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', function () { watch.disconnect(); });
  addEventListener('load', function () { setTimeout(function () { root.classList.remove('wait'); }, 1000); each('.aim', function (aim) { aim.classList.remove('aim'); }); });
})(document.documentElement);
