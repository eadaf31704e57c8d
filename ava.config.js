// One configuration for every workspace: AVA runs in the workspace's folder and finds this file above it.
export default {
  files: ['source/**/*.test.ts', 'source/**/*.test.tsx'],
  typescript: {
    extensions: ['ts', 'tsx'],
    rewritePaths: { 'source/': 'dist/' },
    compile: false,
  },
};
