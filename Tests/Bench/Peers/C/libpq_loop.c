// The floor of the benchmark of PostgreSQL: THREADS threads, each with a connection and a prepared statement, ask one
// query after another for SECONDS. Prints queries a second and the quantiles of their durations in microseconds.
#include <libpq-fe.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROWS = 10000, MOST = 1 << 21 };

typedef struct {
  pthread_t thread;
  unsigned seed;
  uint32_t *nanoseconds;
  size_t count;
} Caller;

static double end;
static pthread_barrier_t start;
static double began;
static double lasting;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void fail(PGconn *connection) {
  fprintf(stderr, "libpq_loop: %s", PQerrorMessage(connection));
  exit(1);
}

static void ask(PGconn *connection, unsigned *seed) {
  char text[16];
  snprintf(text, sizeof text, "%d", rand_r(seed) % ROWS);
  const char *values[1] = {text};
  PGresult *result = PQexecPrepared(connection, "item", 1, values, NULL, NULL, 0);
  if (PQntuples(result) != 1 || strlen(PQgetvalue(result, 0, 0)) != 32) fail(connection);
  PQclear(result);
}

static void *run(void *argument) {
  Caller *caller = argument;
  PGconn *connection = PQconnectdb(getenv("DATABASE_URL"));
  if (PQstatus(connection) != CONNECTION_OK) fail(connection);
  PQclear(PQprepare(connection, "item", "select payload from bench_items where id = $1::bigint", 1, NULL));
  for (int i = 0; i < 1000; i++) ask(connection, &caller->seed);
  if (pthread_barrier_wait(&start) == PTHREAD_BARRIER_SERIAL_THREAD) {
    began = now();
    end = began + lasting;
  }
  pthread_barrier_wait(&start);
  double before = now();
  while (before < end && caller->count < MOST) {
    ask(connection, &caller->seed);
    double after = now();
    caller->nanoseconds[caller->count++] = (uint32_t)((after - before) * 1e9);
    before = after;
  }
  PQfinish(connection);
  return NULL;
}

static int compare(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  return (a > b) - (a < b);
}

int main(int count, char **words) {
  if (count != 3 || !getenv("DATABASE_URL")) {
    fprintf(stderr, "DATABASE_URL=... libpq_loop THREADS SECONDS\n");
    return 64;
  }
  int threads = atoi(words[1]);
  lasting = atof(words[2]);
  pthread_barrier_init(&start, NULL, (unsigned)threads);
  Caller *callers = calloc((size_t)threads, sizeof(Caller));
  for (int i = 0; i < threads; i++) {
    callers[i].seed = (unsigned)i + 1;
    callers[i].nanoseconds = malloc(MOST * sizeof(uint32_t));
    pthread_create(&callers[i].thread, NULL, run, &callers[i]);
  }
  for (int i = 0; i < threads; i++) pthread_join(callers[i].thread, NULL);
  double elapsed = now() - began;
  size_t total = 0;
  for (int i = 0; i < threads; i++) total += callers[i].count;
  uint32_t *all = malloc(total * sizeof(uint32_t));
  size_t place = 0;
  for (int i = 0; i < threads; i++) {
    memcpy(all + place, callers[i].nanoseconds, callers[i].count * sizeof(uint32_t));
    place += callers[i].count;
  }
  qsort(all, total, sizeof(uint32_t), compare);
  printf("%.0f %u %u\n", (double)total / elapsed, all[total / 2] / 1000, all[total * 99 / 100] / 1000);
  return 0;
}
