import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  picture: { width: '72px', height: '56px', color: tokens.colorNeutralStroke1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  brand: { color: tokens.colorCompoundBrandForeground1 },
});

/** Two forms side by side with a sign between them: what the product does, in one picture. */
function Forms({ children }: { readonly children: ReactElement }): ReactElement {
  const styles = useStyles();
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 72 56"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <rect x="3" y="7" width="27" height="42" rx="3" />
      <path d="M3 17h27M9 25h15M9 33h15M9 41h15" />
      <rect x="42" y="7" width="27" height="42" rx="3" />
      <path d="M42 17h27M48 25h15M48 33h15M48 41h15" />
      {children}
    </svg>
  );
}

function Sign({ className, path }: { readonly className: string; readonly path: string }): ReactElement {
  return (
    <g className={className} stroke="none">
      <circle cx="36" cy="28" r="13" fill={tokens.colorNeutralBackground1} />
      <circle cx="36" cy="28" r="11" fill="currentColor" />
      <path
        d={path}
        stroke={tokens.colorNeutralBackground1}
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}

/** Nothing was checked yet. */
export function ReadyPicture(): ReactElement {
  return (
    <Forms>
      <Sign className={useStyles().brand} path="M31 25.5h10M31 30.5h10" />
    </Forms>
  );
}

/** Everything ties. */
export function CleanPicture(): ReactElement {
  return (
    <Forms>
      <Sign className={useStyles().good} path="m30.5 28.5 4 4 7-8" />
    </Forms>
  );
}

/** No result. */
export function FailedPicture(): ReactElement {
  return (
    <Forms>
      <Sign className={useStyles().bad} path="M36 22v7m0 5v.2" />
    </Forms>
  );
}
