// Made from roleready/v1/common.proto by ./roleready generate.

/// The queues of a service.
package struct QueueStatisticsReply: Message {
  /// One for each kind of job.
  package var queues: [QueueStatistics]

  package init(queues: [QueueStatistics] = []) {
    self.queues = queues
  }
}
