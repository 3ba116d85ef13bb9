// Very long lists: puts the rows of the further pages (rest.js, made by the build) into the list, under their districts.
'use strict';
window.guideRows = html => {
  const list = document.querySelector('[data-results]'), more = document.createElement('template');
  more.innerHTML = html;
  for (const section of [...more.content.querySelectorAll('section')]) {
    const known = document.getElementById(section.querySelector('h2').id);
    for (const box of section.querySelectorAll('[data-next]')) window.guideDates.card(box);
    if (known) known.parentNode.querySelector('ul').append(...section.querySelector('ul').children); else list.append(section);
  }
  document.querySelector('.pages').remove();
};
