// Runs before the first paint: applies the reader's stored choices. A file of its own, so that CSP needs no 'unsafe-inline'.
(function (root) {
  root.classList.add('js');
  try {
    ['size', 'ruby', 'theme'].forEach(function (key) {
      var value = localStorage.getItem('guide:' + key);
      if (value) root.dataset[key] = value;
    });
  } catch (e) { /* storage is closed: the page works without it */ }
  // The category in the address (?c=taiso) is chosen as soon as the choices are there, before the days are painted.
  var kind = new URLSearchParams(location.search).get('c');
  if (!kind) return;
  new MutationObserver(function (changes, me) {
    document.querySelectorAll('input[name=c]').forEach(function (choice) {
      if (choice.value === kind) { choice.checked = true; me.disconnect(); }
    });
  }).observe(root, { childList: true, subtree: true });
})(document.documentElement);
