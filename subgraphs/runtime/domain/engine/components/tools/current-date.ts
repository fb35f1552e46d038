import { z } from 'zod';
import type { Component } from '../../component.ts';
import { answered, type Tool } from '../../tools/tool.ts';
import { message } from '../../value.ts';
import { text } from '../field-types.ts';

const fields = z.object({ timezone: text });

/** The date and time now, in words. */
export const currentDate: Component<'CurrentDate', z.output<typeof fields>> = {
  name: 'CurrentDate',
  fields,
  outputs: { current_date: 'Message' },
  accepts: () => undefined,
  requires: () => [],
  refuses: ({ timezone }) =>
    isTimeZone(timezone || 'UTC') ? undefined : `there is no time zone ${timezone}`,
  run: async ({ fields: { timezone } }) => ({ current_date: message(dateSentence(timezone || 'UTC')) }),
  tools: () => [currentDateTool],
};

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format();
    return true;
  } catch {
    return false;
  }
}

export function dateSentence(timeZone: string): string {
  const now = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return `Current date and time in ${timeZone}: ${now.format(new Date())}`;
}

export const currentDateTool: Tool = {
  name: 'get_current_date',
  description: 'Tells the current date and time in a time zone.',
  parameters: {
    type: 'object',
    properties: {
      timezone: { type: 'string', description: 'An IANA time zone like Europe/Berlin; UTC when left out.' },
    },
  },
  connectorId: null,
  isRepeatable: true,
  call: async ({ timezone }) =>
    answered(dateSentence(typeof timezone === 'string' && isTimeZone(timezone) ? timezone : 'UTC')),
};
