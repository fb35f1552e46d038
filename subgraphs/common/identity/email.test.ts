import { expect, test } from 'vitest';
import { normalEmail, verifiedEmail } from './email.ts';

test.each([
  ['Buyer@Test.GSV.dev', 'buyer@test.gsv.dev'],
  ['Élodie@École.fr', 'élodie@école.fr'],
  ['ΣΊΣΥΦΟΣ@example.com', 'σίσυφοσ@example.com'],
  // The Kelvin sign, and the dotted İ, whose lower cases begin with letters of other people's addresses.
  ['mi\u212Ae@example.com', 'mi\u212Ae@example.com'],
  ['\u0130da@example.com', '\u0130da@example.com'],
  // What only looks like them was never the same.
  ['buyer@test.gsv.dev ', 'buyer@test.gsv.dev '],
])('%s is kept as %s', (given, kept) => {
  expect(normalEmail(given)).toBe(kept);
  expect(normalEmail(kept)).toBe(kept);
});

test('no letter becomes one of ASCII that is none', () => {
  for (let code = 0x80; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const kept = normalEmail(String.fromCodePoint(code));
    if (/\p{ASCII}/u.test(kept)) throw new Error(`U+${code.toString(16)} became ${kept}`);
  }
});

const email = 'Buyer@Test.gsv.dev';

test('an address counts when its issuer says that it is verified, with the one word for it', () => {
  expect(verifiedEmail({ email, email_verified: true }, 'required')).toBe('buyer@test.gsv.dev');
  for (const isVerified of [false, null, 0, 1, '', 'true', 'false', 'yes', [], {}, [true], Number.NaN])
    for (const absent of ['required', 'assumed'] as const)
      expect(verifiedEmail({ email, email_verified: isVerified }, absent)).toBeNull();
});

test('an issuer that says nothing is believed where that was decided alone', () => {
  expect(verifiedEmail({ email }, 'required')).toBeNull();
  expect(verifiedEmail({ email }, 'assumed')).toBe('buyer@test.gsv.dev');
  for (const none of [undefined, null, '', 7, ['a@b.c']])
    expect(verifiedEmail({ email: none, email_verified: true }, 'assumed')).toBeNull();
});
