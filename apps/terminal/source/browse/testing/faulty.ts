// For tests, loaded before the program (`node --import`): something goes wrong in it when it is told so, by itself on
// one signal and in a promise on the other.
process.on('SIGUSR1', () => {
  throw new Error('a fault');
});
process.on('SIGPIPE', () => {
  void Promise.reject(new Error('a fault in a promise'));
});
