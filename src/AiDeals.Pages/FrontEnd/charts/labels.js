// Where labels stand. Pure: boxes in, boxes out. A box is [left, top, right, bottom] in pixels.

const overlap = (a, b) => Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** The places tried for a label of the given size, best first: over the start of the whisker, before it, after it, under it, over the mark. */
function places(item, width, height) {
  const { x, from, to, y, top, bottom } = item;
  const at = (left, upper, align) => ({ box: [left, upper, left + width, upper + height], align });
  const middle = y - height / 2;
  return [
    at(from, top - height - 4, "left"),
    at(from - 10 - width, middle, "right"),
    at(to + 10, middle, "left"),
    at(x - width / 2, bottom + 4, "center"),
    at(to - width, top - height - 4, "right"),
    at(from, bottom + 4, "left"),
    at(to - width, bottom + 4, "right"),
    at(x - 16 - width, top - height / 2, "right"),
    at(x + 16, top - height / 2, "left"),
    at(x - 16 - width, bottom - height / 2 + 4, "right"),
    at(x + 16, bottom - height / 2 + 4, "left"),
  ];
}

/** Places farther off, for a label whose neighbourhood is full: a thin leader joins it to its mark. */
function farPlaces(item, width, height) {
  const { x, from, to, y, top, bottom } = item, found = [];
  for (const far of [26, 52, 84, 120]) {
    for (const [left, upper, align] of [
      [x + far * .7, top - far - height / 2, "left"], [x - far * .7 - width, top - far - height / 2, "right"],
      [to + far, y - height / 2, "left"], [from - far - width, y - height / 2, "right"],
      [x + far * .7, bottom + far - height / 2, "left"], [x - far * .7 - width, bottom + far - height / 2, "right"],
      [x - width / 2, top - far - height, "center"], [x - width / 2, bottom + far, "center"],
    ]) {
      const box = [left, upper, left + width, upper + height];
      found.push({ box, align, leader: leader(item, box) });
    }
  }
  return found;
}

/** From the edge of the mark to the nearest point of the label. */
function leader({ x, y }, box) {
  const to = [Math.min(Math.max(x, box[0] - 3), box[2] + 3), Math.min(Math.max(y, box[1]), box[3])];
  const length = Math.hypot(to[0] - x, to[1] - y), start = Math.min(11 / length, 1);
  return [x + (to[0] - x) * start, y + (to[1] - y) * start, ...to];
}

/** Small boxes along a leader: where one of them lies on a label or a mark, the leader would cross it. */
function along([x1, y1, x2, y2]) {
  const steps = Math.max(2, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  return Array.from({ length: steps }, (_, i) => { const at = (i + .5) / steps, x = x1 + (x2 - x1) * at, y = y1 + (y2 - y1) * at; return [x - 1.5, y - 1.5, x + 1.5, y + 1.5]; });
}

function placeInOrder(items, order, frame, obstacles) {
  const taken = [...obstacles];
  const outside = box => Math.max(0, frame[0] - box[0]) + Math.max(0, frame[1] - box[1]) + Math.max(0, box[2] - frame[2]) + Math.max(0, box[3] - frame[3]);
  const crowding = box => outside(box) * 60 + taken.reduce((sum, other) => sum + overlap(box, other), 0) * 3;
  // A leader begins among its own mark's boxes; crossing these is no fault.
  const crosses = (item, line) => { const others = taken.filter(b => !(b[0] <= item.x && item.x <= b[2] && b[1] <= item.y && item.y <= b[3])); return along(line).some(step => others.some(other => overlap(step, other) > 0)); };
  const free = (item, candidates) => candidates.find(place => crowding(place.box) === 0 && !(place.leader && crosses(item, place.leader)));
  const leastCrowded = candidates => candidates.map((place, rank) => ({ place, cost: crowding(place.box) + rank })).reduce((a, b) => b.cost < a.cost ? b : a).place;
  const placed = [];
  for (const index of order) {
    const item = items[index], whole = [item.width, item.height], short = [item.shortWidth, item.shortHeight];
    const all = free(item, places(item, ...whole)) ?? free(item, farPlaces(item, ...whole));
    const first = all ? null : free(item, places(item, ...short)) ?? free(item, farPlaces(item, ...short));
    const chosen = { ...all ?? first ?? leastCrowded(places(item, ...short)), whole: !!all, fault: all ? 0 : first ? 1 : 3 };
    taken.push(chosen.box, ...chosen.leader ? along(chosen.leader) : []);
    placed[index] = chosen;
  }
  return placed;
}

/**
 * Gives each item (mark at x, y; whisker from..to; its marks between top and bottom; label width and height) the first free place near its mark, else a free place farther
 * off with a leader. Only where none is free its first line is tried alone (shortWidth, shortHeight), and at last the least crowded place is taken: then the rest stands in
 * the tooltip and the table. Labels that found no room are tried again before the others, a few times; the fewest faults win.
 * @param items the most important first
 * @param frame box that labels stay within
 * @param obstacles boxes that no label covers: marks, stems, whiskers
 */
export function placeLabels(items, frame, obstacles) {
  let order = items.map((_, index) => index), best = null;
  for (let turn = 0; turn < 5; turn++) {
    const placed = placeInOrder(items, order, frame, obstacles), faults = placed.reduce((sum, place) => sum + place.fault, 0);
    if (!best || faults < best.faults) best = { placed, faults };
    if (faults === 0) break;
    order = [...order.filter(index => placed[index].fault), ...order.filter(index => !placed[index].fault)];
  }
  return best.placed;
}
