import { expect, test } from 'vitest';
import { chargeStatus, fractionDigits, money, toAmount, toMinor } from './money.ts';

test.for([
  ['19.99', 'USD', 1999],
  ['0.29', 'USD', 29],
  ['1.10', 'USD', 110],
  ['7', 'USD', 700],
  ['7.500', 'USD', 750],
  ['19.999', 'USD', null],
  ['500', 'JPY', 500],
  ['500.0', 'JPY', 500],
  ['0.5', 'JPY', null],
  ['1.234', 'KWD', 1234],
  ['21474836.47', 'USD', 2_147_483_647],
  ['21474836.48', 'USD', null],
] as const)('%s %s is %s', ([decimal, currency, minor]) => {
  expect(toMinor(decimal, currency)).toBe(minor);
});

test('amounts come back as they went in', () => {
  for (let minor = 0; minor < 10_000; minor++)
    expect(toMinor(String(toAmount(money(minor, 'USD'))), 'USD')).toBe(minor);
  expect([fractionDigits('USD'), fractionDigits('JPY')]).toEqual([2, 0]);
});

test('what is charged of a total', () => {
  expect([
    chargeStatus(0, 5),
    chargeStatus(1, 5),
    chargeStatus(5, 5),
    chargeStatus(6, 5),
    chargeStatus(0, 0),
  ]).toEqual(['NONE', 'PARTIAL', 'FULL', 'OVERCHARGED', 'FULL']);
});
