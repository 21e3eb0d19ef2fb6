// The few parts of ECharts in use; everything else is shaken out of the bundle.
import { CustomChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([CustomChart, GridComponent, SVGRenderer, CanvasRenderer]);

export { init };
