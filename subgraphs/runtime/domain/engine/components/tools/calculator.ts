import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { answered, refused, type Tool } from '../../tools/tool.ts';
import { data, type Row } from '../../value.ts';
import { calculate } from './arithmetic.ts';
import { accepting, text } from '../field-types.ts';

const fields = z.object({ expression: text });

/** An arithmetic expression; a mistake in it is its result. */
export const calculator: Component<'CalculatorComponent', z.output<typeof fields>> = {
  name: 'CalculatorComponent',
  fields,
  outputs: { result: 'Data' },
  accepts: accepting(['expression'], content),
  requires: () => ['expression'],
  run: async (call) => ({ result: data(evaluate(textIn(call, 'expression'))) }),
  tools: () => [calculatorTool],
};

function evaluate(expression: string): Row {
  try {
    return { result: calculate(expression), expression };
  } catch (error) {
    return { error: (error as Error).message, expression };
  }
}

export const calculatorTool: Tool = {
  name: 'evaluate_expression',
  description: 'Calculates an arithmetic expression with + - * / ** and parentheses.',
  parameters: {
    type: 'object',
    properties: { expression: { type: 'string', description: "Like '4*4*(33/22)+12-20'." } },
    required: ['expression'],
  },
  connectorId: null,
  isRepeatable: true,
  async call({ expression }) {
    const result = evaluate(String(expression ?? ''));
    return 'error' in result ? refused(result['error']) : answered(result);
  },
};
