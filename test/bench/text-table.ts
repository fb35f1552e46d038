/** Columns as wide as their widest cell, the first to the left, numbers to the right. */
export function textTable(rows: string[][]): string {
  // A row with a remark in place of its numbers does not make their column wide.
  const full = rows.filter((row) => row.length === rows[0]?.length);
  const widths = (rows[0] ?? []).map((_, column) => {
    const measured = column === 0 ? rows : full;
    return Math.max(...measured.map((row) => row[column]?.length ?? 0));
  });
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** A dash for what was not measured. */
export const decimal = (value: number | undefined, digits: number): string =>
  value !== undefined && Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '-';
