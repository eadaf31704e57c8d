// The build bundles style sheets; they export nothing.
declare module '*.css';
