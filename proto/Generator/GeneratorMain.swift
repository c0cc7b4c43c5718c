import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The protoc plugin that writes Swift values and stubs from the contract.
///
/// The parameter says which part: `messages` (values, their bridge to protobuf-c, methods) or `contract` (a client and
/// a server protocol for each service).
@main
struct GeneratorMain: CodeGenerator {
  func generate(
    files: [FileDescriptor], parameter: any CodeGeneratorParameter, protoCompilerContext: any ProtoCompilerContext,
    generatorOutputs: any GeneratorOutputs
  ) throws {
    for file in files {
      try Subset.check(file)
      let stem = String(file.name.split(separator: "/").last?.split(separator: ".").first ?? "file")
      switch parameter.parameter {
      case "messages":
        for type in file.enums {
          try generatorOutputs.add(fileName: "\(stem)/\(type.name).swift", contents: EnumSource(type).text)
        }
        for message in file.messages {
          try generatorOutputs.add(fileName: "\(stem)/\(message.name).swift", contents: MessageSource(message).value)
          try generatorOutputs.add(
            fileName: "\(stem)/\(message.name)+Bridge.swift", contents: MessageSource(message).bridge)
        }
        for service in file.services {
          try generatorOutputs.add(
            fileName: "\(stem)/\(service.name)Methods.swift", contents: ServiceSource(service).methods)
        }
      case "contract":
        for service in file.services {
          let source = ServiceSource(service)
          try generatorOutputs.add(fileName: "\(service.name)Server.swift", contents: source.server)
          try generatorOutputs.add(fileName: "\(service.name)Client.swift", contents: source.client)
        }
      default: throw GeneratorError("the parameter must be \"messages\" or \"contract\"")
      }
    }
  }

  var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] { [] }
  var supportedEditionRange: ClosedRange<Google_Protobuf_Edition> { .proto3 ... .proto3 }
  var customOptionExtensions: [any AnyMessageExtension] { [] }
  var version: String? { nil }
  var projectURL: String? { nil }
  var copyrightLine: String? { nil }
}
