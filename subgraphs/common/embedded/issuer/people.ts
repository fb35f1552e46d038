import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { normalEmail } from '../../identity/email.ts';
import { EmbeddedIssuerError } from './error.ts';
import { claimsOf, demoUsers, DEMO_PASSWORD, type DemoUser } from './users.ts';

/** The demo users, and who has registered: everybody who can sign in here. */
export interface People {
  findBySubject(subject: string): DemoUser | undefined;
  /** The person with these credentials; the same answer for a wrong name and a wrong password. */
  signIn(email: unknown, password: unknown): Promise<DemoUser | undefined>;
  register(given: Record<string, unknown>): Promise<DemoUser | RegistrationMistake>;
}

/** Why somebody cannot register, for that person to read. */
export interface RegistrationMistake {
  mistake: string;
}

const registered = z.object({
  email: z.string(),
  name: z.string(),
  salt: z.string(),
  passwordHash: z.string(),
});
type Registered = z.output<typeof registered>;

const registration = z.object({
  email: z.email('That is no e-mail address.').max(200, 'That e-mail address is too long.'),
  name: z.string().trim().min(1, 'A name is needed.').max(100, 'A name has at most 100 characters.'),
  password: z.string().min(8, 'A password has at least 8 characters.').max(200, 'That password is too long.'),
});

const userOf = ({ email, name }: Registered): DemoUser => ({ email, name, groups: ['buyers'] });

/** Enough for any demonstration; a page that anybody may send must not fill the disk. */
const MAX_REGISTERED = 1_000;

/** Opens those who have registered in this folder; they are there again after a restart. */
export async function openPeople(folder: string): Promise<People> {
  const file = join(folder, 'people.json');
  const known = await readPeople(file);
  let writing = Promise.resolve();
  const store = (): Promise<void> => (writing = writing.then(() => writePeople(file, known)));

  return {
    findBySubject: (subject) =>
      [...demoUsers, ...known.map(userOf)].find((user) => claimsOf(user).sub === subject),
    async signIn(email, password) {
      if (typeof email !== 'string' || typeof password !== 'string') return undefined;
      const address = normalEmail(email.trim());
      const demo = demoUsers.find((user) => user.email === address);
      if (demo) return password === DEMO_PASSWORD ? demo : undefined;
      const person = known.find((user) => user.email === address);
      // Somebody unknown takes as long as a wrong password.
      const hash = await hashOf(password, person?.salt ?? 'nobody');
      return person && timingSafeEqual(hash, Buffer.from(person.passwordHash, 'base64url'))
        ? userOf(person)
        : undefined;
    },
    async register(given) {
      const parsed = registration.safeParse(given);
      if (!parsed.success) return { mistake: parsed.error.issues[0]?.message ?? 'That cannot be read.' };
      const email = normalEmail(parsed.data.email);
      const salt = randomBytes(16).toString('base64url');
      const passwordHash = (await hashOf(parsed.data.password, salt)).toString('base64url');
      // Looked for now, and not before the hash was made: two may ask for one address at the same time.
      if ([...demoUsers, ...known].some((user) => user.email === email))
        return { mistake: 'Somebody has registered with this e-mail address.' };
      if (known.length >= MAX_REGISTERED)
        return { mistake: 'Nobody else can register at this demonstration.' };
      const person = { email, name: parsed.data.name, salt, passwordHash };
      known.push(person);
      await store();
      return userOf(person);
    },
  };
}

const hashOf = (password: string, salt: string): Promise<Buffer> =>
  promisify<string, string, number, Buffer>(scrypt)(password, salt, 32);

async function readPeople(file: string): Promise<Registered[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  try {
    return z.array(registered).parse(JSON.parse(text));
  } catch (error) {
    throw new EmbeddedIssuerError(
      `Those who have registered, in ${file}, cannot be read. Delete the file: they register again.`,
      { cause: error },
    );
  }
}

async function writePeople(file: string, people: readonly Registered[]): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(people, null, 2), { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
}
