// Made from roleready/v1/common.proto by ./roleready generate.

/// The queues of a service.
package struct QueueStatisticsReply: Message {
  /// One for each kind of job.
  package var queues: [QueueStatistics]
  /// Jobs that the order changed.
  package var affected: Int64

  package init(queues: [QueueStatistics] = [], affected: Int64 = 0) {
    self.queues = queues
    self.affected = affected
  }
}
