/** A run of the program as a text file tells it. */
export interface Scenario {
  readonly title: string;
  /** A line for bash, with `duibiao` as the program. */
  readonly command: string;
  readonly status: number;
  /** What is printed; a line `…` stands for any number of lines. Not looked at where absent. */
  readonly stdout?: string;
  readonly stderr?: string;
  /** Files to lay down first, by name. */
  readonly files: ReadonlyMap<string, string>;
}

const SECTION = /^====(.+)====$/m;

/** Reads sections `====name====`: test, command, status, stdout, stderr, and `file:NAME` for files to lay down. */
export function parseScenario(text: string): Scenario {
  const [, ...parts] = text.split(SECTION);
  const sections = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2)
    sections.set(parts[at] ?? '', (parts[at + 1] ?? '').replace(/^\n/, ''));
  const stdout = sections.get('stdout');
  const stderr = sections.get('stderr');
  return {
    title: required(sections, 'test').trim(),
    command: required(sections, 'command').trim(),
    status: Number(required(sections, 'status')),
    ...(stdout === undefined ? {} : { stdout }),
    ...(stderr === undefined ? {} : { stderr }),
    files: new Map(
      [...sections].flatMap(([name, content]): [string, string][] =>
        name.startsWith('file:') ? [[name.slice(5), content]] : [],
      ),
    ),
  };
}

function required(sections: ReadonlyMap<string, string>, name: string): string {
  const section = sections.get(name);
  if (section === undefined) throw new Error(`a scenario needs a section ${name}`);
  return section;
}

/** A pattern for an expected output: everything literally, lines of `…` as whatever stands there. */
export function outputPattern(expected: string): RegExp {
  const lines = expected.replace(/\n$/, '').split('\n');
  const parts = lines.map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}\n`));
  return new RegExp(`^${expected.trim() === '' ? '' : parts.join('')}$`);
}
