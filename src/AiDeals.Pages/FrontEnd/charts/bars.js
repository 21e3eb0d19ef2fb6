import { init } from "./echarts.js";
import { hatch } from "./marks.js";
import { linkPoints } from "./pointlinks.js";
import { isolate } from "./tokens.js";

const fills = {
  completed: (t, x, y, w, h) => [{ type: "rect", shape: { x, y, width: w, height: h }, style: { fill: t.ink, stroke: t.ink, lineWidth: 1.25 } }],
  announced: (t, x, y, w, h) => [{ type: "rect", shape: { x, y, width: w, height: h }, style: { fill: t.paper, stroke: t.ink, lineWidth: 1.25 } }, ...hatch(t.ink, x, y, w, h)],
  offered: (t, x, y, w, h) => [{ type: "rect", shape: { x, y, width: w, height: h }, style: { fill: t.paper, stroke: t.ink, lineWidth: 1.25 } }, { type: "rect", shape: { x, y: y + h / 2, width: w, height: h / 2 }, style: { fill: t.ink3 } }],
  in_talks: (t, x, y, w, h) => [{ type: "rect", shape: { x, y, width: w, height: h }, style: { fill: t.paper, stroke: t.ink, lineWidth: 1.25 } }],
  rumoured: (t, x, y, w, h) => [{ type: "rect", shape: { x, y, width: w, height: h }, style: { fill: t.paper, stroke: t.ink, lineWidth: 1.25, lineDash: [2, 3] } }],
};

/** Stacked bars, one per quarter; the fill of a part is its status. */
export function drawBars(host, model, t, renderer) {
  host.style.height = `${model.height}px`;
  const width = host.clientWidth, chart = init(host, null, { renderer, width, height: model.height });
  const drawn = [], slotWidth = (width - 66) / model.bars.length, tight = slotWidth < 58;
  // A long label ("২০২৪-এর চতুর্থ প্রান্তিক") stands word under word; ECharts itself would break within a letter and its vowel sign.
  const wordy = Math.max(...model.bars.map(b => b.label.length)) * 7 > slotWidth;
  const valueLabel = new Map(model.y.ticks);
  const count = model.bars.length;
  const body = { type: "custom", silent: true, data: [[0]], renderItem(params, api) {
    const frame = params.coordSys, children = [], slot = frame.width / count, wide = Math.min(slot * .5, 44);
    for (const [v] of model.y.ticks) {
      const y = Math.round(api.coord([0, v])[1]) + .5;
      children.push({ type: "line", shape: { x1: frame.x, x2: frame.x + frame.width, y1: y, y2: y }, style: { stroke: v ? t.grid : t.axis, lineWidth: 1 } });
    }
    drawn.length = 0;
    let before = { right: -Infinity, foot: 0 };
    model.bars.forEach((bar, i) => {
      const middle = api.coord([i, 0])[0];
      let sum = 0;
      for (const part of bar.parts) {
        const low = api.coord([i, sum])[1], high = api.coord([i, sum += part.value])[1];
        children.push(...fills[part.status](t, middle - wide / 2, high, wide, Math.max(low - high, 1)));
        drawn.push({ x: middle, y: (low + high) / 2, point: part, index: drawn.length });
      }
      if (!bar.parts.length) return;
      const half = bar.total.length * (tight ? 6.4 : 7.6) / 2;
      let foot = api.coord([i, sum])[1] - 6;
      if (middle - half < before.right && Math.abs(foot - before.foot) < 16) foot = before.foot - 16; // never two totals in one place
      before = { right: middle + half, foot };
      children.push({ type: "text", style: { text: isolate(bar.total, t), x: middle, y: foot, fill: t.ink, font: `600 ${tight ? 12.5 : 15}px ${t.font}`, textAlign: "center", textVerticalAlign: "bottom" } });
    });
    return { type: "group", children };
  } };
  chart.setOption({
    animation: false, textStyle: { fontFamily: t.font, fontSize: 14 },
    grid: { left: t.rtl ? 6 : 54, right: t.rtl ? 62 : 6, top: 30, bottom: wordy ? 60 : 28 },
    xAxis: { type: "category", inverse: t.rtl, data: model.bars.map(b => b.label), axisLine: { show: false }, axisTick: { show: false }, axisLabel: { color: t.ink3, fontSize: tight ? 12.5 : 14, interval: 0, lineHeight: 16, formatter: v => (wordy ? v.split(" ") : [v]).map(word => isolate(word, t)).join("\n") } },
    yAxis: { type: "value", min: 0, max: model.y.max, position: t.rtl ? "right" : "left", splitLine: { show: false }, axisLine: { show: false }, axisTick: { show: false },
      axisLabel: { color: t.ink3, fontSize: 14, margin: 10, customValues: model.y.ticks.map(([v]) => v), formatter: v => isolate(valueLabel.get(v) ?? "", t) } },
    series: [body],
  });
  if (renderer === "svg") linkPoints(host, drawn);
  return chart;
}
