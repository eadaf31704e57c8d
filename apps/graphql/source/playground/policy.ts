const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  // The editor draws its squiggles and the tips of its sliders as data: images from within its own styles.
  "img-src 'self' data:",
  // The editor places every line with a style attribute and writes its colour theme into a style element; it knows
  // no nonce. Styles alone are let in, never scripts.
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What the page may do, for its own `meta` element, which cannot say who may frame it. */
export const metaPolicy = directives.join('; ');

/** What the page may do, for the header that it is sent with: nothing leaves our own origin. */
export const pagePolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** A worker obeys the policy that its own file came with: it may load our modules and ask the network for nothing. */
export const assetPolicy = "default-src 'none'; script-src 'self'";
