/** The manifest for pages served from a base URL (https; this machine's where absent). */
export function manifestFor(manifest: string, baseUrl?: string): string;
