extension VariableGroup {
  /// What every service reads; `probePort` is the service's own default.
  package static func running(probePort: Int) -> VariableGroup {
    VariableGroup(
      "Running",
      [
        Variables.logLevel, Variables.instanceId, Variables.buildRevision, Variables.shutdownGrace,
        Variables.probeHost, Variables.probePort.withDefault(String(probePort)), Variables.certificateFile,
        Variables.certificateKeyFile, Variables.authorityFile,
      ])
  }

  /// Where a service takes calls; `rpcPort` is its own default.
  package static func calls(rpcPort: Int) -> VariableGroup {
    VariableGroup("Calls", [Variables.rpcHost, Variables.rpcPort.withDefault(String(rpcPort))])
  }

  /// The service's own database, named `name` in the example.
  package static func database(_ name: String) -> VariableGroup {
    VariableGroup(
      "Database",
      [
        Variables.databaseURL.withExample("postgres://\(name):change-me@127.0.0.1:5432/\(name)"),
        Variables.databaseConnectionLimit, Variables.databaseConnectionMinimum, Variables.databasePoolTimeout,
        Variables.databaseStatementTimeout, Variables.databaseConnectTimeout, Variables.databaseIdleTimeout,
        Variables.databaseMaximumAge, Variables.databaseBehindPgBouncer,
      ])
  }

  /// Redis.
  package static var redis: VariableGroup {
    VariableGroup("Redis", [Variables.redisURL, Variables.redisAuthorityFile])
  }

  /// The queue of jobs.
  package static var jobs: VariableGroup { VariableGroup("Jobs", [Variables.enableJobQueue]) }

  /// The services that this one calls.
  package static func neighbours(_ addresses: [Variable<NetworkAddress>]) -> VariableGroup {
    VariableGroup("Other services", addresses)
  }
}
