// Runs before the first paint: applies the reader's stored choices. A file of its own, so that CSP needs no 'unsafe-inline'.
(function (root) {
  root.classList.add('js');
  try {
    ['size', 'ruby', 'theme'].forEach(function (key) {
      var value = localStorage.getItem('guide:' + key);
      if (value) root.dataset[key] = value;
    });
  } catch (e) { /* storage is closed: the page works without it */ }
})(document.documentElement);
