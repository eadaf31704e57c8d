// turbo as it is, but for its telemetry: nothing that this project runs calls home.
process.env.TURBO_TELEMETRY_DISABLED = '1';
await import('turbo/bin/turbo');
