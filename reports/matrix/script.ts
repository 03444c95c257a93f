/**
 * What the site does beside showing: filter, search, sort, keep the choice in the address, and tell the age of a
 * result on the day of reading. Every page can be read without it. It reads attributes and text, and writes text only.
 */
export const script = `'use strict';
(() => {
  const day = 86400000;

  for (const element of document.querySelectorAll('[data-age]')) {
    const days = Math.floor((Date.now() - Date.parse(element.dataset.age + 'T00:00:00Z')) / day);
    if (!(days >= 0)) continue;
    const many = (number, unit) => number + ' ' + unit + (number === 1 ? '' : 's') + ' ago';
    element.textContent =
      days === 0 ? 'today' : days < 14 ? many(days, 'day') : days < 60 ? many(Math.floor(days / 7), 'week') : many(Math.floor(days / 30), 'month');
    element.classList.toggle('old', days > 180);
  }

  // Rows are in the order of the page until a heading is pressed; pressed again it turns round.
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.querySelectorAll('thead th')];
    const body = table.tBodies[0];
    const keyOf = (row, at) => row.cells[at]?.dataset.sort ?? row.cells[at]?.textContent.trim().toLowerCase() ?? '';
    const compare = (a, b) => {
      const [x, y] = [Number(a), Number(b)];
      return a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y) ? x - y : a < b ? -1 : a > b ? 1 : 0;
    };
    heads.forEach((head, at) => {
      if (head.dataset.nosort !== undefined) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const rows = [...body.rows].sort((a, b) => (down ? -1 : 1) * compare(keyOf(a, at), keyOf(b, at)));
        body.append(...rows);
      });
    });
  }

  const toolbar = document.querySelector('.toolbar');
  if (toolbar !== null) {
    const section = toolbar.closest('section');
    const rows = [...section.querySelectorAll('[data-row]')].map((element) => ({ element, text: null }));
    const groups = [...section.querySelectorAll('.group')];
    const openFirst = groups.map((group) => group.open);
    const search = toolbar.elements.namedItem('q');
    const selects = [...toolbar.querySelectorAll('select')];

    const textOf = (row) => (row.text ??= row.element.textContent.toLowerCase());
    const chosen = ({ element }, { name, value }) =>
      value === '' || (element.dataset[name] ?? '').split(' ').includes(value);

    const filter = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
      const narrowed = words.length > 0 || selects.some(({ value }) => value !== '');
      let shown = 0;
      for (const row of rows) {
        const fits = selects.every((select) => chosen(row, select)) && words.every((word) => textOf(row).includes(word));
        row.element.hidden = !fits;
        if (fits) shown++;
      }
      groups.forEach((group, at) => {
        group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
        group.open = narrowed || openFirst[at];
      });
      for (const block of section.querySelectorAll('[data-rows]')) {
        block.hidden = block.querySelector('[data-row]:not([hidden])') === null;
      }
      const all = rows.length + ' ' + toolbar.dataset.noun + 's';
      toolbar.querySelector('.shown').textContent = narrowed ? shown + ' of ' + all : all;
      section.querySelector('.nothing').hidden = shown > 0;
      return narrowed;
    };

    // An address with a choice has "=" in its fragment; one that names an element has none.
    const remember = (narrowed) => {
      const choice = new URLSearchParams([...new FormData(toolbar)].filter(([, value]) => value !== ''));
      const here = location.pathname + location.search;
      try {
        history.replaceState(null, '', narrowed ? '#' + choice : here);
      } catch {
        // A browser may forbid it for files: the filter works all the same.
      }
    };
    const recall = () => {
      if (!location.hash.includes('=')) return;
      const choice = new URLSearchParams(location.hash.slice(1));
      search.value = choice.get('q') ?? '';
      for (const select of selects) {
        select.value = choice.get(select.name) ?? '';
        if (select.selectedIndex < 0) select.value = '';
      }
    };

    toolbar.addEventListener('input', () => remember(filter()));
    toolbar.addEventListener('submit', (event) => event.preventDefault());
    toolbar.addEventListener('reset', () => setTimeout(() => remember(filter())));
    search.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || search.value === '') return;
      search.value = '';
      remember(filter());
    });
    addEventListener('hashchange', () => {
      recall();
      filter();
    });
    document.addEventListener('keydown', (event) => {
      const typing = event.target instanceof Element && event.target.matches('input, select');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        search.focus();
      }
    });
    toolbar.hidden = false;
    recall();
    filter();
  }

  // What a link names stands in a fold: it is opened.
  const reveal = () => {
    let element = null;
    try {
      element = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      // An address that is no text names nothing.
    }
    if (element === null || element.id === 'main') return;
    for (let at = element; at !== null; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    element.scrollIntoView({ block: 'start' });
  };
  addEventListener('hashchange', reveal);
  reveal();
})();
`;
