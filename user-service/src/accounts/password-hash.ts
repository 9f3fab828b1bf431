import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id, which is also the library's algorithm unless told otherwise. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody has: checking it takes as long as checking a real one. */
export const DUMMY_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$J02775hZt3D2GQZ9LOoMCQ$d/TWZBYtvnSyUki6cL2/kIE82glvzj4i8SZM39F/e40';

/** Argon2id in the PHC string format, with its own salt. */
export const hashPassword = (password: string): Promise<string> => hash(normalised(password), parameters);

/** Whether `passwordHash` is of this password. Without one the answer is no, after the same work. */
export const isPasswordOf = (password: string, passwordHash = DUMMY_HASH): Promise<boolean> =>
  verify(passwordHash, normalised(password));

/** The same characters, however a keyboard composes them. */
const normalised = (password: string) => password.normalize('NFKC');
