#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Written out, because the headers of older systems know less than the kernel that runs
// (https://docs.kernel.org/userspace-api/landlock.html).
struct ruleset {
  uint64_t handled_access_fs;
  uint64_t handled_access_net;
  uint64_t scoped;
};

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_restrict_self 446
#endif

static const uint32_t create_ruleset_version = 1;

/// The rights over files that a version of Landlock can take away: each bit is one.
static uint64_t file_rights(long version) {
  int bits = version >= 5 ? 16 : version >= 3 ? 15 : version >= 2 ? 14 : 13;
  return ((uint64_t)1 << bits) - 1;
}

int roleready_forbid_files(void) {
  long version = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, create_ruleset_version);
  // A kernel without it, or one that keeps it from containers.
  if (version < 0) return errno == ENOSYS || errno == EOPNOTSUPP || errno == EPERM ? 0 : errno;
  struct ruleset rules = {
      .handled_access_fs = file_rights(version),
      // Binding and connecting TCP, from version 4.
      .handled_access_net = version >= 4 ? 3 : 0,
      // Abstract sockets and signals of others, from version 6.
      .scoped = version >= 6 ? 3 : 0,
  };
  size_t size = version >= 6   ? sizeof(rules)
                : version >= 4 ? offsetof(struct ruleset, scoped)
                               : offsetof(struct ruleset, handled_access_net);
  // What is handled and allowed by no rule is forbidden, and there is no rule.
  long descriptor = syscall(SYS_landlock_create_ruleset, &rules, size, 0u);
  if (descriptor < 0) return errno;
  int failure = 0;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || syscall(SYS_landlock_restrict_self, (int)descriptor, 0u) != 0)
    failure = errno;
  close((int)descriptor);
  return failure;
}
