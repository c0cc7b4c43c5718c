#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// What processor time alone must end is ended by a second, hard limit this many seconds later.
static const uint64_t hard_cpu_seconds = 1;

static int limit(int resource, uint64_t soft, uint64_t hard) {
  struct rlimit both = {.rlim_cur = soft, .rlim_max = hard};
  return setrlimit(resource, &both) == 0 ? 0 : errno;
}

int roleready_forget(void) {
  if (clearenv() != 0) return ENOMEM;
  return syscall(SYS_close_range, 3u, ~0u, 0u) == 0 ? 0 : errno;
}

int roleready_limit(uint64_t memory_bytes, uint64_t cpu_seconds) {
  static const int nothing[] = {RLIMIT_CORE, RLIMIT_FSIZE, RLIMIT_NPROC, RLIMIT_MEMLOCK, RLIMIT_MSGQUEUE};
  int failure;
  for (unsigned i = 0; i < sizeof(nothing) / sizeof(nothing[0]); i++)
    if ((failure = limit(nothing[i], 0, 0)) != 0) return failure;
  // Standard input, output and error are open; a fourth descriptor cannot be.
  if ((failure = limit(RLIMIT_NOFILE, 3, 3)) != 0) return failure;
  if ((failure = limit(RLIMIT_CPU, cpu_seconds, cpu_seconds + hard_cpu_seconds)) != 0) return failure;
  return limit(RLIMIT_AS, memory_bytes, memory_bytes);
}

int roleready_confine(uint64_t memory_bytes, uint64_t cpu_seconds) {
  int failure;
  if ((failure = roleready_forget()) != 0) return failure;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return errno;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  if ((failure = roleready_forbid_files()) != 0) return failure;
  if ((failure = roleready_limit(memory_bytes, cpu_seconds)) != 0) return failure;
  return roleready_filter_calls();
}
