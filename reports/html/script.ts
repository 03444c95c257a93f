/**
 * What the page does beside showing: filter, search, open what is linked to, and unfold for paper. The page can be
 * read without it. It reads attributes and text only, and writes no markup.
 */
export const script = `
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const toolbar = byId('toolbar');
  const search = byId('search');
  const fold = byId('fold');
  const groups = [...document.querySelectorAll('.group')];
  const entries = [...document.querySelectorAll('.case')].map((element) => ({ element, text: null }));
  const choices = [...document.querySelectorAll('[data-choice]')];
  const openFirst = groups.map((group) => group.open);
  let linked = null;

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
    return element.dataset[dataset.choice] === value;
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
      group.hidden = group.querySelector('.case:not([hidden])') === null;
      group.open = narrowed || openFirst[index] || group.contains(linked);
    });
    byId('shown').textContent = narrowed ? shown + ' of ' + entries.length + ' cases' : entries.length + ' cases';
    byId('nothing').hidden = shown > 0 || linked !== null;
  };

  const target = () => {
    try {
      return byId(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  };

  // However many rows the toolbar has, what is linked to stands below it.
  const clearToolbar = () => {
    const sticks = getComputedStyle(toolbar).position === 'sticky';
    document.documentElement.style.scrollPaddingTop = sticks ? toolbar.offsetHeight + 16 + 'px' : '';
  };

  // A linked case is shown whatever the filter says, until the filter is changed.
  const reveal = () => {
    const element = target();
    if (element === null || !element.classList.contains('case')) return;
    linked = element;
    filter();
    element.open = true;
    clearToolbar();
    element.scrollIntoView({ block: 'start' });
    element.querySelector('summary').focus({ preventScroll: true });
  };

  const refilter = () => {
    linked = null;
    filter();
  };
  toolbar.addEventListener('input', refilter);
  toolbar.addEventListener('submit', (event) => event.preventDefault());
  toolbar.addEventListener('reset', () => setTimeout(refilter));

  fold.addEventListener('click', () => {
    const open = fold.textContent === 'Open all';
    fold.textContent = open ? 'Close all' : 'Open all';
    for (const group of groups) if (open) group.open = true;
    for (const { element } of entries) if (!element.hidden) element.open = open;
  });

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
      search.focus();
    }
    if (event.key === 'Escape' && event.target === search && search.value !== '') {
      search.value = '';
      refilter();
    }
  });

  // Paper has no folds: what is unexpected is printed whole, the rest a line each.
  let folded = [];
  addEventListener('beforeprint', () => {
    const whole = entries.map(({ element }) => element).filter(({ dataset }) => dataset.standing !== 'as-expected');
    folded = [...groups, ...whole].filter(({ open }) => !open);
    for (const element of folded) element.open = true;
  });
  addEventListener('afterprint', () => {
    for (const element of folded) element.open = false;
  });

  toolbar.hidden = false;
  reveal();
})();
`;
