// Made from roleready/v1/common.proto by ./roleready generate.

/// Asks for the statistics of all kinds.
package struct GetQueueStatisticsRequest: Message {

  package init() {

  }
}
