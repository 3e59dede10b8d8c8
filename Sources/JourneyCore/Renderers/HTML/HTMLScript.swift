/// The script of a page: filters that are kept in the address.
///
/// Without it everything is shown.
enum HTMLScript {
  /// The script.
  static let source = """
    'use strict';(() => {
    const form = document.querySelector('form.filters');
    const facets = node => {
      const all = {}, things = (node.dataset.things || '').split('|');
      (node.dataset.facets || '').split('|').filter(Boolean).forEach((pair, index) => {
        const at = pair.indexOf('='), name = pair.slice(0, at);
        (all[name] = all[name] || new Map()).set(decodeURIComponent(pair.slice(at + 1)),
          things[index] ? new Set(things[index].split('.')) : null);
      });
      return all;
    };
    const cards = [...document.querySelectorAll('.sheet [data-kind], .entries > [data-facets], dd[data-facets], g[data-facets]')]
      .map(node => ({ node, kind: node.dataset.kind.replace(' moment', ''),
        facets: facets(node) }));
    const kinds = {};
    for (const card of cards) for (const name in card.facets)
      (kinds[name] = kinds[name] || new Set()).add(card.kind);
    // What hangs on touchpoints goes with them, whether or not one of its kind is at such a one.
    for (const name of ['channel', 'mode', 'moment']) if (kinds[name])
      for (const kind of ['card', 'card pain', 'card opportunity', 'gauge']) kinds[name].add(kind);
    // Lists and points are narrowed as the cards of their things are, though none of them says so.
    const others = { 'card pain': ['line pain'], 'card opportunity': ['line opportunity', 'point', 'name'] };
    for (const name in kinds) for (const card in others)
      if (kinds[name].has(card)) for (const kind of others[card]) kinds[name].add(kind);
    // Where there is no sheet everything is of maps, and each map has these or says nothing of them.
    if (!document.querySelector('.sheet')) for (const name of ['framework', 'persona', 'state', 'owner'])
      if (kinds[name]) for (const card of cards) kinds[name].add(card.kind);
    const pictures = [...document.querySelectorAll('svg')].filter(svg => svg.querySelector('g[data-height]'))
      .map(svg => ({ svg, box: svg.getAttribute('viewBox').split(' ').map(Number),
        parts: [...svg.querySelectorAll('g[data-height]')] }));
    const close = ({ svg, box, parts }) => {
      let gone = 0, rows = 0;
      for (const part of parts) {
        if (gone) part.setAttribute('transform', 'translate(0 ' + -gone + ')');
        else part.removeAttribute('transform');
        if (!part.hasAttribute('hidden')) continue;
        gone += Number(part.dataset.height);
        if (part.dataset.kind === 'row') rows += Number(part.dataset.height);
      }
      svg.setAttribute('viewBox', [box[0], box[1], box[2], box[3] - rows].join(' '));
      svg.setAttribute('height', box[3] - rows);
    };
    const spans = [...document.querySelectorAll('.sheet [colspan]')].map(cell => [cell, cell.colSpan]);
    const fields = [...form.elements];
    const value = field => field.type === 'checkbox' ? (field.checked ? field.value : '') : field.value;
    // What stands for several things is shown where one of them has all that is chosen.
    const fits = (card, chosen) => {
      let left = null;
      return chosen.every(field => {
        if (!kinds[field.name].has(card.kind)) return true;
        const values = card.facets[field.name];
        if (!values || !values.has(value(field))) return false;
        const things = values.get(value(field));
        if (things) left = left ? left.filter(thing => things.has(thing)) : [...things];
        return !left || left.length > 0;
      });
    };
    const show = () => {
      const stage = form.elements.stage ? form.elements.stage.value : '';
      const chosen = fields.filter(field => field.name !== 'stage' && value(field));
      for (const card of cards) card.node.toggleAttribute('hidden', !fits(card, chosen));
      for (const picture of pictures) close(picture);
      document.body.classList.toggle('narrow', stage !== '');
      document.body.classList.toggle('filtered', chosen.length > 0);
      for (const cell of document.querySelectorAll('.sheet [class^="c"]')) {
        const column = /^c(\\d+)/.exec(cell.className);
        if (column) cell.hidden = stage !== '' && column[1] !== stage;
      }
      for (const [cell, span] of spans) cell.colSpan = stage === '' ? span : cell.cellIndex ? 1 : 2;
    };
    const read = () => {
      const wanted = new URLSearchParams(location.hash.slice(1));
      for (const field of fields) {
        const text = wanted.get(field.name) || '';
        if (field.type === 'checkbox') field.checked = text === field.value;
        else field.value = [...field.options].some(option => option.value === text) ? text : '';
      }
      show();
    };
    form.addEventListener('change', () => {
      const wanted = new URLSearchParams();
      for (const field of fields) if (value(field)) wanted.set(field.name, value(field));
      history.replaceState(null, '', '#' + wanted);
      show();
    });
    form.addEventListener('submit', event => event.preventDefault());
    addEventListener('hashchange', read);
    form.hidden = false;
    read();
    })();
    """

  /// The digest by which the page's policy lets this script run and no other.
  static let digest = "sha256-nBPllrrpy0c+216s8pcikulL/raelHMjpkabnXJTlrQ="
}
