/// Countries as resumes name them, with their ISO 3166-1 codes.
enum Country {
  /// The code of a country, by its name in English or its own language; nil for anything else.
  static func code(_ name: String) -> String? {
    codes[name.plainWords.joined(separator: " ")]
  }

  private static let codes: [String: String] = {
    let text = """
      US united states,united states of america,usa,us,u s a,u s; GB united kingdom,uk,u k,great britain,england,scotland,wales,northern ireland
      DE germany,deutschland; FR france; ES spain,españa; IT italy,italia; PT portugal; NL netherlands,the netherlands,nederland
      BE belgium,belgique,belgië; CH switzerland,schweiz,suisse; AT austria,österreich; SE sweden,sverige; NO norway,norge
      DK denmark,danmark; FI finland,suomi; PL poland,polska; CZ czech republic,czechia; IE ireland,éire,republic of ireland
      IN india; CA canada; AU australia; NZ new zealand,aotearoa; ZA south africa; NG nigeria; KE kenya; GH ghana; EG egypt
      BR brazil,brasil; MX mexico,méxico; AR argentina; CL chile; CO colombia; PE peru,perú; JP japan; KR south korea,korea
      CN china; TW taiwan; HK hong kong; MY malaysia; TH thailand; VN vietnam,viet nam; PH philippines; ID indonesia
      PK pakistan; BD bangladesh; LK sri lanka; AE united arab emirates,uae; SA saudi arabia; IL israel; TR turkey,türkiye
      GR greece; HU hungary,magyarország; RO romania,românia; BG bulgaria; HR croatia,hrvatska; SI slovenia; SK slovakia
      UA ukraine; RS serbia; EE estonia; LV latvia; LT lithuania; IS iceland; LU luxembourg; MT malta; CY cyprus; MA morocco
      TN tunisia; ET ethiopia; UG uganda; TZ tanzania; ZW zimbabwe; QA qatar; KW kuwait; JO jordan; LB lebanon; NP nepal
      """
    var codes: [String: String] = [:]
    for entry in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let entry = entry.trimmed
      guard entry.count > 3 else { continue }
      for name in entry.dropFirst(3).split(separator: ",") { codes[name.trimmed] = String(entry.prefix(2)) }
    }
    return codes
  }()
}
