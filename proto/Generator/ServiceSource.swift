import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The Swift source of a service: its methods, a protocol for who serves it, and a client.
struct ServiceSource {
  private let service: ServiceDescriptor

  init(_ service: ServiceDescriptor) {
    self.service = service
  }

  private var head: String { "// Made from \(service.file.name) by ./roleready generate.\n\n" }

  var methods: String {
    let lines = service.methods.map { method in
      """
      \(Comments.documentation(method, indent: "  "))  package static let \(Names.lowerCamel(method.name)) = Method<\(method.inputType.name), \(method.outputType.name)>(
          "\(service.fullName)/\(method.name)", .\(kind(method)))
      """
    }
    return head + """
      /// The methods of \(service.fullName).
      package enum \(service.name)Methods {
      \(lines.joined(separator: "\n"))
      }

      """
  }

  var server: String {
    let requirements = service.methods.map { method in
      let name = Names.lowerCamel(method.name)
      let (input, output) = (method.inputType.name, method.outputType.name)
      let signature =
        switch kind(method) {
        case "serverStreaming":
          "func \(name)(_ request: \(input), _ responses: ResponseWriter<\(output)>, _ context: CallContext) async throws"
        case "clientStreaming":
          "func \(name)(_ requests: RequestStream<\(input)>, _ context: CallContext) async throws -> \(output)"
        default: "func \(name)(_ request: \(input), _ context: CallContext) async throws -> \(output)"
        }
      return "\(Comments.documentation(method, indent: "  "))  \(signature)"
    }
    let registrations = service.methods.map { method in
      let name = Names.lowerCamel(method.name)
      return switch kind(method) {
      case "serverStreaming":
        "    registerServerStreaming(\(service.name)Methods.\(name)) { try await server.\(name)($0, $1, $2) }"
      case "clientStreaming":
        "    registerClientStreaming(\(service.name)Methods.\(name)) { try await server.\(name)($0, $1) }"
      default: "    registerUnary(\(service.name)Methods.\(name)) { try await server.\(name)($0, $1) }"
      }
    }
    return head + """
      package import FramedRPC
      package import Messages

      \(Comments.documentation(service))package protocol \(service.name)Server: Sendable {
      \(requirements.joined(separator: "\n"))
      }

      extension RPCRouter {
        /// Lets `server` answer the methods of \(service.fullName).
        package mutating func register(_ server: some \(service.name)Server) {
      \(registrations.joined(separator: "\n"))
        }
      }

      """
  }

  var client: String {
    let calls = service.methods.map { method in
      let name = Names.lowerCamel(method.name)
      let (input, output) = (method.inputType.name, method.outputType.name)
      let descriptor = "\(service.name)Methods.\(name)"
      let body =
        switch kind(method) {
        case "serverStreaming":
          """
            package func \(name)<Output: Sendable>(
              _ request: \(input), _ options: CallOptions,
              _ receive: @Sendable (ResponseStream<\(output)>) async throws -> Output
            ) async throws -> Output {
              try await client.serverStreaming(\(descriptor), request, options, receive)
            }
          """
        case "clientStreaming":
          """
            package func \(name)(
              _ options: CallOptions, _ send: @escaping @Sendable (RequestWriter<\(input)>) async throws -> Void
            ) async throws(RPCError) -> \(output) {
              try await client.clientStreaming(\(descriptor), options, send)
            }
          """
        default:
          """
            package func \(name)(_ request: \(input), _ options: CallOptions) async throws(RPCError) -> \(output) {
              try await client.unary(\(descriptor), request, options)
            }
          """
        }
      return Comments.documentation(method, indent: "  ") + body
    }
    return head + """
      package import FramedRPC
      package import Messages

      /// Calls \(service.fullName).
      package struct \(service.name)Client: Sendable {
        private let client: RPCClient

        /// A client that calls over `client`'s connection.
        package init(_ client: RPCClient) {
          self.client = client
        }

      \(calls.joined(separator: "\n\n"))
      }

      """
  }

  private func kind(_ method: MethodDescriptor) -> String {
    method.serverStreaming ? "serverStreaming" : method.clientStreaming ? "clientStreaming" : "unary"
  }
}
