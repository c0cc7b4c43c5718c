// The floor of the benchmark of Redis: one connection, one GET after another for SECONDS, by bare sockets. Prints calls
// a second and the quantiles of their durations in microseconds.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { KEYS = 10000, MOST = 1 << 22 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int compare(const void *left, const void *right) {
  float a = *(const float *)left, b = *(const float *)right;
  return (a > b) - (a < b);
}

int main(int count, char **words) {
  if (count != 3) {
    fprintf(stderr, "redis_loop PORT SECONDS\n");
    return 64;
  }
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(words[1]))};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int descriptor = socket(AF_INET, SOCK_STREAM, 0), on = 1;
  if (connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0) {
    perror("redis_loop");
    return 1;
  }
  setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  float *microseconds = malloc(MOST * sizeof(float));
  size_t done = 0;
  unsigned seed = 1;
  double began = now(), before = began, end = began + atof(words[2]);
  while (before < end && done < MOST) {
    char command[96], key[32], answer[256];
    int keyLength = snprintf(key, sizeof key, "bench:%d", rand_r(&seed) % KEYS);
    int length = snprintf(command, sizeof command, "*2\r\n$3\r\nGET\r\n$%d\r\n%s\r\n", keyLength, key);
    if (write(descriptor, command, (size_t)length) != length) return 1;
    // "$32", the value and two line ends, or "$-1" and one.
    size_t read_so_far = 0;
    do {
      ssize_t part = read(descriptor, answer + read_so_far, sizeof answer - read_so_far);
      if (part <= 0) return 1;
      read_so_far += (size_t)part;
    } while (read_so_far < 5 || (answer[1] != '-' && read_so_far < 39));
    double after = now();
    microseconds[done++] = (float)((after - before) * 1e6);
    before = after;
  }
  qsort(microseconds, done, sizeof(float), compare);
  printf("%.0f %.1f %.1f\n", (double)done / (before - began), microseconds[done / 2], microseconds[done * 99 / 100]);
  return 0;
}
