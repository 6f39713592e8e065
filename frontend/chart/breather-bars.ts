import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

type Look = 'solid' | 'deep' | 'hatched';

interface Bars {
  name: string;
  stack: string;
  colour: number;
  look: Look;
  values: number[];
}

/** ECharts' bars in our look. What they say is said in words beside them, so they are a picture only. */
class BreatherBars extends HTMLElement {
  #chart?: EChartsType;
  #size?: ResizeObserver;
  #labels: string[] = [];
  #bars: Bars[] = [];
  #scheme = window.matchMedia('(prefers-color-scheme: dark)');

  set labels(labels: string[]) {
    this.#labels = labels ?? [];
    this.#draw();
  }

  set bars(bars: Bars[]) {
    this.#bars = bars ?? [];
    this.#draw();
  }

  connectedCallback() {
    this.#chart = init(this, undefined, { renderer: 'svg' });
    this.#size = new ResizeObserver(() => this.#chart?.resize());
    this.#size.observe(this);
    this.#scheme.addEventListener('change', this.#draw);
    this.#draw();
  }

  disconnectedCallback() {
    this.#scheme.removeEventListener('change', this.#draw);
    this.#size?.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #draw = () => {
    const style = getComputedStyle(this);
    const line = colourOf(this, 'var(--b-line)');
    const text = { color: colourOf(this, 'var(--b-ink-soft)'), fontFamily: style.fontFamily, fontSize: 12 };
    this.#chart?.setOption(
      {
        animation: false,
        silent: true,
        grid: { top: 12, bottom: 24, left: 28, right: 4 },
        xAxis: {
          type: 'category',
          data: this.#labels,
          axisLabel: { ...text, hideOverlap: true },
          axisTick: { show: false },
          axisLine: { lineStyle: { color: line } },
        },
        yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: line } } },
        series: this.#bars.map((bars) => ({
          type: 'bar',
          name: bars.name,
          stack: bars.stack,
          data: bars.values.map((value) => (value === 0 ? null : value)),
          barMaxWidth: 22,
          barGap: '15%',
          itemStyle: this.#look(bars),
        })),
      },
      { notMerge: true },
    );
  };

  #look({ colour, look }: Bars) {
    const own = colourOf(this, `var(--b-p${colour})`);
    const paper = colourOf(this, 'var(--b-surface)');
    const hatch = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 };
    switch (look) {
      case 'solid':
        return { color: own };
      case 'deep':
        return { color: own, decal: { ...hatch, symbol: 'circle', dashArrayX: [[4, 4], [0, 4, 4, 0]], dashArrayY: [4, 0], rotation: 0, color: paper } };
      case 'hatched':
        return { color: paper, borderColor: own, borderWidth: 1, decal: { ...hatch, color: own } };
    }
  }
}

/** As the browser works it out here, which knows of light and dark. */
function colourOf(host: HTMLElement, colour: string) {
  const probe = document.createElement('span');
  probe.style.color = colour;
  host.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

customElements.define('breather-bars', BreatherBars);
