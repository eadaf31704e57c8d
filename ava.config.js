// One configuration for every workspace: AVA runs in the workspace's folder and finds this file above it.
export default {
  // Tests of whole programs wait for one another on a busy machine.
  timeout: '2m',
  files: ['source/**/*.test.ts', 'source/**/*.test.tsx'],
  typescript: {
    extensions: ['ts', 'tsx'],
    rewritePaths: { 'source/': 'dist/' },
    compile: false,
  },
};
