#ifndef ROLEREADY_CONFINEMENT_H
#define ROLEREADY_CONFINEMENT_H

#include <stdint.h>

/// Gives up, for the rest of this process's life: memory beyond `memory_bytes`, processor time beyond
/// `cpu_seconds`, writing files, core dumps, new processes and threads, the environment, every file
/// descriptor above 2, new privileges, and every system call that could open a file or a socket.
///
/// Returns 0, or the errno of the first step that failed: then the process must not go on.
int roleready_confine(uint64_t memory_bytes, uint64_t cpu_seconds);

#endif
