/**
 * Loaded before an app that a starter runs. The channel to the starter closes when that ends, however it ends;
 * without this an app would outlive a starter that was killed, and hold its port.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
