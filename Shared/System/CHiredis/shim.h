#include <hiredis/hiredis.h>
#include <stdlib.h>

// hiredis counts elements as int before 1.0 and as size_t from then on.
#if HIREDIS_MAJOR < 1
typedef int hiredis_count;
#else
typedef size_t hiredis_count;
#endif

// A reader of replies that hold at most so many elements, arrays within arrays included.
typedef struct {
  redisReplyObjectFunctions functions;
  void *(*create_array)(const redisReadTask *, hiredis_count);
  size_t limit;
  size_t elements;
} bounded_reader_limits;

static void *bounded_reader_array(const redisReadTask *task, hiredis_count count) {
  bounded_reader_limits *limits = task->privdata;
  if (count < 0 || (size_t)count > limits->limit - limits->elements) return NULL;
  limits->elements += (size_t)count;
  return limits->create_array(task, count);
}

static inline redisReader *bounded_reader_create(size_t limit) {
  redisReader *reader = redisReaderCreate();
  bounded_reader_limits *limits = calloc(1, sizeof(bounded_reader_limits));
  if (reader == NULL || limits == NULL) {
    redisReaderFree(reader);
    free(limits);
    return NULL;
  }
  limits->functions = *reader->fn;
  limits->create_array = limits->functions.createArray;
  limits->functions.createArray = bounded_reader_array;
  limits->limit = limit;
  reader->fn = &limits->functions;
  reader->privdata = limits;
  return reader;
}

// A reply has been read whole; the next one may hold as many elements again.
static inline void bounded_reader_next(redisReader *reader) {
  ((bounded_reader_limits *)reader->privdata)->elements = 0;
}

static inline void bounded_reader_free(redisReader *reader) {
  void *limits = reader->privdata;
  redisReaderFree(reader);
  free(limits);
}
