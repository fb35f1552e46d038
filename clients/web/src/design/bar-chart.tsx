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

const WIDTH = 640;
const HEIGHT = 180;
const [LEFT, BOTTOM, TOP] = [8, 22, 22];
const GAP = 0.25;

/** Values by day, for the eye as bars and for everybody as a table. */
export function BarChart({ title, bars, format, partName }: BarChartProps) {
  const { locale } = useEnvironment();
  const id = useId();
  const written = format ?? ((value: number) => new Intl.NumberFormat(locale).format(value));
  // Days are cut in UTC by the graph; in another zone a label could be off by one.
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const highest = Math.max(...bars.map(({ value }) => value), 0);
  const step = (WIDTH - LEFT) / Math.max(bars.length, 1);
  const heightOf = (value: number): number =>
    highest === 0 ? 0 : (value / highest) * (HEIGHT - TOP - BOTTOM);
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure className="chart">
      <figcaption id={id}>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id}>
        <line className="chart-axis" x1={LEFT} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        <line className="chart-axis chart-top" x1={LEFT} x2={WIDTH} y1={TOP} y2={TOP} />
        <text x={LEFT} y={TOP - 7}>
          {written(highest)}
        </text>
        {bars.map(({ at, value, part = 0 }, index) => (
          <g key={at}>
            <title>{`${day.format(new Date(at))}: ${written(value)}`}</title>
            <rect
              className="chart-bar"
              x={LEFT + index * step + (step * GAP) / 2}
              width={step * (1 - GAP)}
              y={HEIGHT - BOTTOM - heightOf(value)}
              height={heightOf(value)}
            />
            {part > 0 && (
              <rect
                className="chart-part"
                x={LEFT + index * step + (step * GAP) / 2}
                width={step * (1 - GAP)}
                y={HEIGHT - BOTTOM - heightOf(part)}
                height={heightOf(part)}
              />
            )}
            <rect
              className="chart-hit"
              x={LEFT + index * step}
              width={step}
              y={TOP}
              height={HEIGHT - TOP - BOTTOM}
            />
          </g>
        ))}
        {first && (
          <text x={LEFT} y={HEIGHT - 5}>
            {day.format(new Date(first.at))}
          </text>
        )}
        {last && (
          <text x={WIDTH} y={HEIGHT - 5} textAnchor="end">
            {day.format(new Date(last.at))}
          </text>
        )}
      </svg>
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
