#ifndef ROLEREADY_CONFINEMENT_H
#define ROLEREADY_CONFINEMENT_H

#include <stdint.h>

/// Gives up, for the rest of this process's life: memory beyond `memory_bytes`, processor time beyond
/// `cpu_seconds`, files and folders, the network, new processes and threads, other processes, the environment,
/// every file descriptor above 2, core dumps, new code, and new privileges. Trying any of it afterwards ends
/// the process, save that the names of files may be asked for and are never found.
///
/// Returns 0, or the errno of the first step that failed: then the process must not go on.
int roleready_confine(uint64_t memory_bytes, uint64_t cpu_seconds);

// The steps of the above in their order, so that tests can try each by itself. Each returns 0 or an errno.

/// The environment and every inherited file descriptor above 2 are gone.
int roleready_forget(void);
/// Memory, processor time, files, processes, descriptors and core dumps have limits.
int roleready_limit(uint64_t memory_bytes, uint64_t cpu_seconds);
/// No right to any file, any port, or anything outside this process, where the kernel has Landlock; else nothing.
int roleready_forbid_files(void);
/// Only the system calls that computing in memory needs are left.
int roleready_filter_calls(void);

#endif
