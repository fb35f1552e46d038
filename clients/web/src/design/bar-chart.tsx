import { useId } from 'react';
import { useEnvironment } from '../app/environment.tsx';

export interface Bar {
  /** Beginning of the day, ISO 8601. */
  at: string;
  value: number;
  /** A second part of it, drawn darker from below: failures of runs, for one. */
  part?: number;
}

interface BarChartProps {
  title: string;
  bars: readonly Bar[];
  /** How a value is written; with digits grouped when left out. */
  format?: (value: number) => string;
  /** What `part` counts, where there is one. */
  partName?: string;
}

/** In units of the drawing, which is as wide and as high as its place is. */
const WIDTH = 640;
const HEIGHT = 160;
const GAP = 0.25;

/** Values by day, for the eye as bars and for everybody as a table. */
export function BarChart({ title, bars, format, partName }: BarChartProps) {
  const { locale } = useEnvironment();
  const id = useId();
  const written = format ?? ((value: number) => new Intl.NumberFormat(locale).format(value));
  // Days are cut in UTC by the graph; in another zone a label could be off by one.
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const highest = Math.max(...bars.map(({ value }) => value), 0);
  const step = WIDTH / Math.max(bars.length, 1);
  const heightOf = (value: number): number => (highest === 0 ? 0 : (value / highest) * HEIGHT);
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure className="chart">
      <figcaption id={id}>{title}</figcaption>
      {/* Beside the drawing, because what is in it is stretched with it. */}
      <p className="chart-ends number">{written(highest)}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-labelledby={id}>
        <line className="chart-axis" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        <line className="chart-axis chart-top" x1={0} x2={WIDTH} y1={0} y2={0} />
        {bars.map(({ at, value, part = 0 }, index) => (
          <g key={at}>
            <title>{`${day.format(new Date(at))}: ${written(value)}`}</title>
            <BarPart className="chart-bar" index={index} step={step} height={heightOf(value)} />
            {part > 0 && <BarPart className="chart-part" index={index} step={step} height={heightOf(part)} />}
            <rect className="chart-hit" x={index * step} width={step} y={0} height={HEIGHT} />
          </g>
        ))}
      </svg>
      <p className="chart-ends">
        {first && <span>{day.format(new Date(first.at))}</span>}
        {last && <span>{day.format(new Date(last.at))}</span>}
      </p>
      <details>
        <summary>As a table</summary>
        <table className="plain-table">
          <tbody>
            {bars
              .filter(({ value }) => value !== 0)
              .map(({ at, value, part = 0 }) => (
                <tr key={at}>
                  <th scope="row">{day.format(new Date(at))}</th>
                  <td>
                    {written(value)}
                    {partName && part > 0 && ` (${written(part)} ${partName})`}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface BarPartProps {
  className: string;
  index: number;
  step: number;
  height: number;
}

const BarPart = ({ className, index, step, height }: BarPartProps) => (
  <rect
    className={className}
    x={index * step + (step * GAP) / 2}
    width={step * (1 - GAP)}
    y={HEIGHT - height}
    height={height}
  />
);
