import { init } from "./echarts.js";
import { placeLabels } from "./labels.js";
import { bound, boundBox, marker, whisker } from "./marks.js";
import { linkPoints } from "./pointlinks.js";
import { isolate } from "./tokens.js";

const day = text => Date.parse(`${text}T00:00Z`);

let context;
function measure(text, font) {
  context ??= document.createElement("canvas").getContext("2d");
  context.font = font;
  return context.measureText(text).width;
}

/** Values over time: no line joins two of them; a dotted tread says only that the last report stands until there. */
export function drawPoints(host, model, t, renderer) {
  const width = host.clientWidth, small = width < 560, size = small ? 12.5 : 14;
  host.style.height = `${small ? model.heightSmall : model.height}px`;
  const chart = init(host, null, { renderer, width, height: small ? model.heightSmall : model.height });
  const ticks = small ? model.x.fewTicks : model.x.ticks;
  const tickLabel = new Map(ticks.map(([d, label]) => [day(d), label]));
  const valueLabel = new Map(model.y.ticks);
  const axisWidth = Math.ceil(Math.max(...model.y.ticks.map(([, label]) => measure(label, `400 ${size}px ${t.font}`)))) + 12;
  const side = { near: axisWidth, far: small ? 12 : 18 };
  const points = model.points.map(p => ({ ...p, a: day(p.from), b: day(p.to), m: (day(p.from) + day(p.to)) / 2 }));
  const asOf = model.asOf && { at: day(model.asOf[0]), label: model.asOf[1] };
  const text = (value, x, y, align, baseline, fill, font) =>
    ({ type: "text", style: { text: isolate(value, t), x, y, fill, font: font ?? `400 ${size}px ${t.font}`, textAlign: align, textVerticalAlign: baseline } });
  const line = (x1, y1, x2, y2, style) => ({ type: "line", shape: { x1, y1, x2, y2 }, style });
  const start = t.rtl ? "right" : "left", end = t.rtl ? "left" : "right";

  const ruled = { type: "custom", silent: true, data: model.y.ticks.map(([v]) => [v]), renderItem(_, api) {
    const frame = _.coordSys, y = Math.round(api.coord([day(model.x.min), api.value(0)])[1]) + .5;
    return line(frame.x, y, frame.x + frame.width, y, { stroke: api.value(0) === model.y.min ? t.axis : t.grid, lineWidth: 1 });
  } };

  const treads = { type: "custom", silent: true, data: points.filter(p => p.holdUntil).map(p => [p.m, day(p.holdUntil), p.value]), renderItem(_, api) {
    const [x1, y] = api.coord([api.value(0), api.value(2)]), [x2] = api.coord([api.value(1), api.value(2)]);
    return line(x1, y, x2, y, { stroke: t.ruleStrong, lineWidth: 1, lineDash: [1, 3] });
  } };

  const reference = model.reference && { type: "custom", silent: true, data: [[0]], renderItem(_, api) {
    const frame = _.coordSys, y = api.coord([day(model.x.min), model.reference.value])[1];
    const x = t.rtl ? frame.x + frame.width : frame.x;
    return { type: "group", children: [
      line(frame.x, y, frame.x + frame.width, y, { stroke: t.ink3, lineWidth: 1, lineDash: [5, 4] }),
      text(model.reference.label, x + (t.rtl ? -6 : 6), y - 5, start, "bottom", t.ink2)] };
  } };

  const today = asOf && { type: "custom", silent: true, data: [[0]], renderItem(_, api) {
    const frame = _.coordSys, x = Math.round(api.coord([asOf.at, model.y.max])[0]) + .5;
    return { type: "group", children: [
      line(x, frame.y - 2, x, frame.y + frame.height, { stroke: t.ink, lineWidth: 1 }),
      text(asOf.label, x + (t.rtl ? 4 : -4), frame.y - 6, end, "bottom", t.ink2, `400 ${size - 1}px ${t.font}`)] };
  } };

  const drawn = []; // where each mark stands, for the links that lie over them
  const marks = { type: "custom", silent: true, data: [[0]], renderItem(params, api) {
    const frame = params.coordSys, floor = frame.y + frame.height;
    const px = points.map(p => {
      const [x, y] = api.coord([p.m, p.value]);
      const edges = [api.coord([p.a, p.value])[0], api.coord([p.b, p.value])[0]].sort((a, b) => a - b);
      const room = { up: y - frame.y + 6, down: floor - y, low: y, high: p.high ? api.coord([p.m, p.high])[1] : y };
      return { p, x, y, from: edges[0], to: edges[1], room, box: boundBox(p.bound, x, y, room) };
    });
    const valueFont = `640 ${size + 3}px ${t.font}`, detailFont = `400 ${size - 1}px ${t.font}`;
    const items = px.map(({ p, x, y, from, to, box }) => {
      const detail = small ? p.detail.slice(0, 1) : p.detail;
      const widest = Math.max(measure(p.label, valueFont), ...detail.map(d => measure(d, detailFont)));
      return { p, detail, x, y, from: Math.min(from, x - 8), to: Math.max(to, x + 8), top: box[1], bottom: box[3], width: Math.ceil(widest) + 2, height: size + 6 + detail.length * (size + 3), shortWidth: Math.ceil(measure(p.label, valueFont)) + 2, shortHeight: size + 6 };
    });
    const obstacles = px.flatMap(q => [q.box, [q.from - 2, q.y - 4, q.to + 2, q.y + 4]]);
    if (asOf) { const x = api.coord([asOf.at, 0])[0]; const wide = measure(asOf.label, `400 ${size - 1}px ${t.font}`) + 8; obstacles.push([x - 2, frame.y - 22, x + 2, floor], [t.rtl ? x : x - wide, frame.y - 24, t.rtl ? x + wide : x, frame.y - 4]); }
    if (model.reference) { const y = api.coord([day(model.x.min), model.reference.value])[1]; obstacles.push([frame.x, y - 1, frame.x + frame.width, y + 1], [frame.x, y - size - 8, frame.x + measure(model.reference.label, `400 ${size}px ${t.font}`) + 8, y]); }
    // The newest are placed first: their neighbourhood is the most crowded and they matter most.
    const order = items.map((_, i) => i).sort((i, j) => px[j].p.m - px[i].p.m);
    const placed = placeLabels(order.map(i => items[i]), [frame.x + 2, frame.y - 4, frame.x + frame.width - 2, floor - 2], obstacles);
    const children = [];
    drawn.length = 0;
    host.dataset.shortened = String(placed.filter((place, k) => !place.whole && items[order[k]].detail.length > 0).length);
    order.forEach((index, k) => {
      const { p, x, y, from, to, room } = px[index], { box, align, whole, leader } = placed[k], faded = p.status === "rejected" || p.status === "cancelled";
      const colour = faded ? t.ink3 : t.ink;
      children.push(...whisker(colour, from, to, y), ...bound(colour, p.bound, x, y, room), ...marker(t, p.basis, p.status, x, y, small ? 5.5 : 6.5));
      if (leader) children.push(line(...leader, { stroke: t.ruleStrong, lineWidth: 1 }));
      const anchor = align === "left" ? box[0] : align === "right" ? box[2] : (box[0] + box[2]) / 2;
      children.push(text(p.label, anchor, box[1], align, "top", faded ? t.ink2 : t.ink, valueFont));
      if (whole) items[index].detail.forEach((d, i) => children.push(text(d, anchor, box[1] + size + 6 + i * (size + 3), align, "top", t.ink2, detailFont)));
      drawn.push({ x, y, point: p, index });
    });
    return { type: "group", children };
  } };

  chart.setOption({
    animation: false, textStyle: { fontFamily: t.font, fontSize: size },
    grid: { left: t.rtl ? side.far : side.near, right: t.rtl ? side.near : side.far, top: 30, bottom: 30 },
    xAxis: { type: "time", inverse: t.rtl, min: day(model.x.min), max: day(model.x.max), axisLine: { show: false }, splitLine: { show: false },
      axisTick: { customValues: ticks.map(([d]) => day(d)), length: 5, lineStyle: { color: t.axis } },
      axisLabel: { color: t.ink3, fontSize: size, margin: 9, hideOverlap: true, showMinLabel: true, showMaxLabel: true, customValues: ticks.map(([d]) => day(d)), formatter: v => isolate(tickLabel.get(v) ?? "", t) } },
    yAxis: { type: model.log ? "log" : "value", logBase: 10, position: t.rtl ? "right" : "left", min: model.y.min, max: model.y.max, axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false },
      axisLabel: { color: t.ink3, fontSize: size, margin: 10, customValues: model.y.ticks.map(([v]) => v), formatter: v => isolate(valueLabel.get(v) ?? "", t) } },
    series: [ruled, treads, reference, today, marks].filter(Boolean),
  });
  if (renderer === "svg") linkPoints(host, drawn);
  return chart;
}
