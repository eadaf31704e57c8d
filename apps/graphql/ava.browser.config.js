// The browser test runs apart from the rest: it needs Chromium. Node strips the types, nothing is compiled for it.
export default {
  files: ['browser/**/*.browser.ts'],
  extensions: ['ts'],
  serial: true,
  timeout: '2m',
};
