/**
 * What the page does beside showing: filter, search, open what is linked to, and unfold for paper. The page can be
 * read without it. It reads attributes and text only, and writes no markup.
 */
export const script = `
'use strict';
(() => {
  let linked = null;

  // A list is a toolbar, the groups and entries of its section and, above them, perhaps a table of the entries.
  const listOf = (toolbar) => {
    const section = toolbar.parentElement;
    const search = toolbar.querySelector('[type=search]');
    const fold = toolbar.querySelector('.fold');
    const groups = [...section.querySelectorAll('.group')];
    const entries = [...section.querySelectorAll('.entry')].map((element) => ({ element, text: null }));
    const choices = [...toolbar.querySelectorAll('[data-choice]')];
    const rows = [...section.querySelectorAll('.grid tbody tr')];
    const columns = [...section.querySelectorAll('[data-column]')];
    const openFirst = groups.map((group) => group.open);

    // The request and the command are left out: every case has the same names in them.
    const textOf = (entry) => {
      entry.text ??= [...entry.element.querySelectorAll('summary, .fact')]
        .filter((part) => !/^(Request|Run it again)/.test(part.firstElementChild?.textContent ?? ''))
        .map((part) => part.textContent)
        .join(' ')
        .toLowerCase();
      return entry.text;
    };

    const chosen = ({ element }, { dataset, value }) => {
      if (value === '') return true;
      if (value === 'unexpected') return element.dataset.standing !== 'as-expected';
      return element.dataset[dataset.choice].split(', ').includes(value);
    };

    const filterTable = () => {
      const hidden = new Set(entries.filter(({ element }) => element.hidden).map(({ element }) => element.id));
      for (const row of rows) {
        row.hidden = [...row.querySelectorAll('[data-error]')].every(({ dataset }) => hidden.has(dataset.error));
      }
      const family = choices.find(({ dataset }) => dataset.choice === 'family')?.value ?? '';
      for (const cell of columns) cell.hidden = family !== '' && cell.dataset.column !== family;
    };

    const filter = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
      const narrowed = words.length > 0 || choices.some(({ value }) => value !== '');
      let shown = 0;
      for (const entry of entries) {
        const fits =
          choices.every((choice) => chosen(entry, choice)) && words.every((word) => textOf(entry).includes(word));
        if (fits) shown++;
        entry.element.hidden = !fits && entry.element !== linked;
      }
      groups.forEach((group, index) => {
        group.hidden = group !== linked && group.querySelector('.entry:not([hidden])') === null;
        group.open = narrowed || openFirst[index] || group === linked || group.contains(linked);
      });
      filterTable();
      const all = entries.length + ' ' + toolbar.dataset.noun + 's';
      toolbar.querySelector('.shown').textContent = narrowed ? shown + ' of ' + all : all;
      section.querySelector('.nothing').hidden = shown > 0 || section.contains(linked);
    };

    const refilter = () => {
      linked = null;
      filter();
    };
    toolbar.addEventListener('input', refilter);
    toolbar.addEventListener('submit', (event) => event.preventDefault());
    toolbar.addEventListener('reset', () => setTimeout(refilter));
    search.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || search.value === '') return;
      search.value = '';
      refilter();
    });
    fold.addEventListener('click', () => {
      const open = fold.textContent === 'Open all';
      fold.textContent = open ? 'Close all' : 'Open all';
      for (const group of groups) if (open) group.open = true;
      for (const { element } of entries) if (!element.hidden) element.open = open;
    });
    return { toolbar, search, groups, entries, filter };
  };

  const lists = [...document.querySelectorAll('.toolbar')].map(listOf);

  const target = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  };

  // However many rows a toolbar has, what is linked to stands below it.
  const clearToolbar = ({ toolbar }) => {
    const sticks = getComputedStyle(toolbar).position === 'sticky';
    document.documentElement.style.scrollPaddingTop = sticks ? toolbar.offsetHeight + 16 + 'px' : '';
  };

  // A linked entry or group is shown whatever the filter says, until the filter is changed.
  const reveal = () => {
    const element = target();
    const list = lists.find(
      ({ entries, groups }) => groups.includes(element) || entries.some((entry) => entry.element === element),
    );
    if (list === undefined) return;
    linked = element;
    list.filter();
    element.open = true;
    clearToolbar(list);
    element.scrollIntoView({ block: 'start' });
    element.querySelector('summary').focus({ preventScroll: true });
  };

  addEventListener('hashchange', reveal);
  // The address stays the same when a link is followed twice, and then there is no hashchange.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link !== null && link.hash === location.hash) setTimeout(reveal);
  });

  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.matches('input, select');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      document.querySelector('[aria-keyshortcuts]').focus();
    }
  });

  // Paper has no folds: what is unexpected and what was not triggered is printed whole, of the other cases a line each.
  const isShort = ({ dataset }) => (dataset.standing ?? 'as-expected') !== 'as-expected' || dataset.state === 'not triggered';
  let folded = [];
  addEventListener('beforeprint', () => {
    const whole = [...document.querySelectorAll('.entry')].filter(isShort);
    const groups = [...document.querySelectorAll('.group')].filter(
      (group) => group.querySelector('.case') !== null || [...group.querySelectorAll('.entry')].some(isShort),
    );
    folded = [...groups, ...whole].filter(({ open }) => !open);
    for (const element of folded) element.open = true;
  });
  addEventListener('afterprint', () => {
    for (const element of folded) element.open = false;
  });

  for (const { toolbar } of lists) toolbar.hidden = false;
  reveal();
})();
`;
