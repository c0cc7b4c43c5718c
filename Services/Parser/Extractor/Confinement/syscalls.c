#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define NATIVE_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE_ARCH AUDIT_ARCH_AARCH64
#else
#error "no system-call filter is written for this architecture"
#endif

#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, (action))
#define KILL ANSWER(SECCOMP_RET_KILL_PROCESS)
#define IS(name, steps) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)__NR_##name, 0, (steps))
#define ARGUMENT(number) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[number]))

// Allowed as it is.
#define ALLOW(name) IS(name, 1), ANSWER(SECCOMP_RET_ALLOW)
// Fails, as on a system without files: libraries look for fonts, tables of characters and terminals, and do without.
#define MISS(name, number) IS(name, 1), ANSWER(SECCOMP_RET_ERRNO | (number))
// Allowed for memory that holds no code.
#define ALLOW_WITHOUT_CODE(name) \
  IS(name, 4), ARGUMENT(2), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1), KILL, ANSWER(SECCOMP_RET_ALLOW)
// Allowed for this process alone; abort() needs it.
#define ALLOW_ON(name, process) \
  IS(name, 4), ARGUMENT(0), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (process), 1, 0), KILL, ANSWER(SECCOMP_RET_ALLOW)

int roleready_filter_calls(void) {
  // Listing what is allowed keeps a system call that is invented tomorrow out.
  struct sock_filter instructions[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCH, 1, 0),
      KILL,
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      ALLOW(read),
      ALLOW(write),
      ALLOW(readv),
      ALLOW(writev),
      ALLOW(close),
      ALLOW(fstat),
      ALLOW(lseek),
      ALLOW(brk),
      ALLOW_WITHOUT_CODE(mmap),
      ALLOW_WITHOUT_CODE(mprotect),
      ALLOW(munmap),
      ALLOW(mremap),
      ALLOW(madvise),
      ALLOW(futex),
      ALLOW(sched_yield),
      ALLOW(sched_getaffinity),
      ALLOW(clock_gettime),
      ALLOW(gettimeofday),
      ALLOW(clock_nanosleep),
      ALLOW(getrandom),
      ALLOW(getpid),
      ALLOW(gettid),
      ALLOW_ON(tgkill, (uint32_t)getpid()),
      ALLOW(rt_sigaction),
      ALLOW(rt_sigprocmask),
      ALLOW(rt_sigreturn),
      ALLOW(sigaltstack),
      ALLOW(restart_syscall),
      ALLOW(exit),
      ALLOW(exit_group),
      MISS(openat, ENOENT),
      MISS(newfstatat, ENOENT),
      MISS(statx, ENOSYS),
      MISS(readlinkat, ENOENT),
      MISS(faccessat, ENOENT),
      MISS(getcwd, ENOENT),
      MISS(ioctl, ENOTTY),
#if defined(__x86_64__)
      MISS(open, ENOENT),
      MISS(stat, ENOENT),
      MISS(lstat, ENOENT),
      MISS(access, ENOENT),
      MISS(readlink, ENOENT),
#endif
      KILL,
  };
  struct sock_fprog program = {
      .len = sizeof(instructions) / sizeof(instructions[0]),
      .filter = instructions,
  };
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0 ? 0 : errno;
}
