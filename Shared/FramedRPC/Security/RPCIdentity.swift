import NIOSSL

/// Who a process is, by certificate, and whose certificates it believes: mutual TLS 1.3 on both sides of its calls.
package struct RPCIdentity: Sendable {
  /// For connections that it accepts.
  let server: NIOSSLContext
  /// For connections that it makes.
  let client: NIOSSLContext

  /// Reads PEM files: the process's certificate with its chain, its key, and the authority that signs its peers.
  /// Throws when one cannot be read or the key is not the certificate's.
  package init(certificateFile: String, keyFile: String, authorityFile: String) throws {
    let chain = try NIOSSLCertificate.fromPEMFile(certificateFile).map { NIOSSLCertificateSource.certificate($0) }
    let key = NIOSSLPrivateKeySource.privateKey(try NIOSSLPrivateKey(file: keyFile, format: .pem))
    let authority = NIOSSLTrustRoots.certificates(try NIOSSLCertificate.fromPEMFile(authorityFile))
    var accepting = TLSConfiguration.makeServerConfigurationWithMTLS(
      certificateChain: chain, privateKey: key, trustRoots: authority)
    accepting.minimumTLSVersion = .tlsv13
    var calling = TLSConfiguration.makeClientConfiguration()
    calling.certificateChain = chain
    calling.privateKey = key
    calling.trustRoots = authority
    calling.minimumTLSVersion = .tlsv13
    server = try NIOSSLContext(configuration: accepting)
    client = try NIOSSLContext(configuration: calling)
  }

  /// The DNS names in a certificate, in lower case.
  static func names(in certificate: NIOSSLCertificate) -> Set<String> {
    var names: Set<String> = []
    for name in certificate._subjectAlternativeNames() where name.nameType == .dnsName {
      let text = name.contents.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
      if let text { names.insert(text.lowercased()) }
    }
    return names
  }
}
