/// Letters with accents as the plain letters a keyboard has.
enum AccentFolding {
  /// The plain letters of a scalar, in UTF-8: "e" for "é", "ss" for "ß", nothing for a combining accent, and the
  /// lower-case scalar itself when it is of another script.
  static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isCombiningMark { return [] }
    if let plain = table[scalar] { return plain }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }

  private static let table: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for group in groups.split(separator: " ") {
      let parts = group.split(separator: "=")
      guard parts.count == 2 else { continue }
      for scalar in parts[1].unicodeScalars { table[scalar] = Array(parts[0].utf8) }
    }
    return table
  }()

  private static let groups = """
    a=àáâãäåāăąÀÁÂÃÄÅĀĂĄ c=çćĉċčÇĆĈĊČ d=ďđðĎĐÐ e=èéêëēĕėęěÈÉÊËĒĔĖĘĚ g=ĝğġģĜĞĠĢ h=ĥħĤĦ \
    i=ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ j=ĵĴ k=ķĶ l=ĺļľŀłĹĻĽĿŁ n=ñńņňÑŃŅŇ o=òóôõöøōŏőÒÓÔÕÖØŌŎŐ r=ŕŗřŔŖŘ \
    s=śŝşšșŚŜŞŠȘ t=ţťŧțŢŤŦȚ u=ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ w=ŵŴ y=ýÿŷÝŸŶ z=źżžŹŻŽ ss=ßẞ ae=æÆ oe=œŒ th=þÞ
    """
}
