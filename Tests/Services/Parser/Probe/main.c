// confinement-probe LAYER ATTACK: takes on the confinement of the process that reads files, then does what code that
// has taken that process over would do. Prints "escaped" when it worked, "refused" when the system said no; often it
// does not live to say either.
#define _GNU_SOURCE
#include "confinement.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
static char page[65536] __attribute__((aligned(65536)));

static const uint64_t memory_limit = 512ull << 20;
static const uint64_t cpu_limit = 1;

static int say(const char *text) {
  ssize_t written = write(STDOUT_FILENO, text, strlen(text));
  (void)written;
  return 0;
}

static long reach(int domain) {
  int peer = socket(domain, SOCK_STREAM, 0);
  if (peer < 0) return -1;
  // Landlock takes the right to connect, and leaves the socket.
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(9), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (domain != AF_INET) return 0;
  return connect(peer, (struct sockaddr *)&address, sizeof(address)) == 0 || errno == ECONNREFUSED ? 0 : -1;
}

static void *thread(void *nothing) { return nothing; }

static long spin(void) {
  volatile unsigned long round = 0;
  while (round < ~0ul) round++;
  return 0;
}

static long attack(const char *name, const char *place) {
  char buffer[64];
  struct iovec mine = {buffer, sizeof(buffer)}, theirs = {(void *)&memory_limit, 8};
  struct rlimit more = {.rlim_cur = 100, .rlim_max = 100};
  if (!strcmp(name, "nothing")) return 0;
  if (!strcmp(name, "read-a-file")) return open("/etc/passwd", O_RDONLY);
  if (!strcmp(name, "list-a-folder")) return open("/", O_RDONLY | O_DIRECTORY);
  if (!strcmp(name, "write-a-file")) return open(place, O_CREAT | O_WRONLY, 0600);
  if (!strcmp(name, "make-a-folder")) return mkdir(place, 0700);
  if (!strcmp(name, "remove-a-file")) return unlink(place);
  if (!strcmp(name, "open-by-io-uring")) return syscall(SYS_io_uring_setup, 0, NULL) < 0 && errno == EFAULT ? 0 : -1;
  if (!strcmp(name, "read-the-environment")) return (environ && *environ) || getenv("SECRET") ? 0 : -1;
  if (!strcmp(name, "read-an-inherited-file")) return read(9, buffer, 1) == 1 ? 0 : -1;
  if (!strcmp(name, "open-a-socket")) return reach(AF_INET);
  if (!strcmp(name, "open-a-local-socket")) return reach(AF_UNIX);
  if (!strcmp(name, "make-a-pair-of-sockets")) return socketpair(AF_UNIX, SOCK_STREAM, 0, (int[2]){0});
  if (!strcmp(name, "fork")) return syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0) > 0 ? 0 : -1;
  if (!strcmp(name, "fork-by-the-new-call")) return syscall(SYS_clone3, NULL, 0) < 0 && errno == EINVAL ? 0 : -1;
  if (!strcmp(name, "start-a-thread")) return pthread_create(&(pthread_t){0}, NULL, thread, NULL) == 0 ? 0 : -1;
  if (!strcmp(name, "run-a-program")) return execl("/bin/true", "true", NULL);
  if (!strcmp(name, "trace-the-parent")) return ptrace(PTRACE_SEIZE, getppid(), NULL, NULL);
  if (!strcmp(name, "read-the-parent")) return process_vm_readv(getppid(), &mine, 1, &theirs, 1, 0);
  if (!strcmp(name, "signal-the-parent")) return kill(getppid(), 0);
  if (!strcmp(name, "signal-a-thread-of-the-parent")) return syscall(SYS_tgkill, getppid(), getppid(), 0);
  if (!strcmp(name, "write-code")) return (long)mmap(NULL, 4096, PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (!strcmp(name, "make-data-code")) return mprotect(page, sizeof(page), PROT_READ | PROT_EXEC);
  if (!strcmp(name, "take-more-memory")) return mmap(NULL, memory_limit, PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0;
  if (!strcmp(name, "take-more-time")) return spin();
  if (!strcmp(name, "open-more-descriptors")) return dup(STDOUT_FILENO);
  if (!strcmp(name, "raise-a-limit")) return setrlimit(RLIMIT_NOFILE, &more);
  if (!strcmp(name, "change-the-filter")) return prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  if (!strcmp(name, "leave-by-namespace")) return unshare(CLONE_NEWUSER);
  exit(64);
}

static int confine(const char *layer) {
  if (!strcmp(layer, "all")) return roleready_confine(memory_limit, cpu_limit);
  if (!strcmp(layer, "forget")) return roleready_forget();
  if (!strcmp(layer, "limits")) return roleready_limit(memory_limit, cpu_limit);
  if (!strcmp(layer, "files")) return roleready_forbid_files();
  if (!strcmp(layer, "calls")) return roleready_filter_calls();
  return strcmp(layer, "none") ? ENOSYS : 0;
}

int main(int count, char **words) {
  if (count < 3) return 64;
  if (confine(words[1]) != 0) return 71;
  say(attack(words[2], count > 3 ? words[3] : "") >= 0 ? "escaped\n" : "refused\n");
  _exit(0);
}
