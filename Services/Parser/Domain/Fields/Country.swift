/// Countries as resumes name them, with their ISO 3166-1 codes. Georgia is left out: in resumes it is mostly the state.
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
      BR brazil,brasil; MX mexico,méxico; AR argentina; CL chile; CO colombia; PE peru,perú; JP japan; KR south korea,korea,republic of korea,s korea
      CN china; TW taiwan; HK hong kong; MY malaysia; TH thailand; VN vietnam,viet nam; PH philippines; ID indonesia
      PK pakistan; BD bangladesh; LK sri lanka; AE united arab emirates,uae; SA saudi arabia; IL israel; TR turkey,türkiye
      GR greece; HU hungary,magyarország; RO romania,românia; BG bulgaria; HR croatia,hrvatska; SI slovenia; SK slovakia
      UA ukraine; RS serbia; EE estonia; LV latvia; LT lithuania; IS iceland; LU luxembourg; MT malta; CY cyprus; MA morocco
      TN tunisia; ET ethiopia; UG uganda; TZ tanzania; ZW zimbabwe; QA qatar; KW kuwait; JO jordan; LB lebanon; NP nepal
      AD andorra; AF afghanistan; AG antigua and barbuda; AI anguilla; AL albania; AM armenia; AO angola
      AS american samoa; AW aruba; AX åland islands; AZ azerbaijan; BA bosnia and herzegovina
      BB barbados; BF burkina faso; BH bahrain; BI burundi; BJ benin; BL saint barthélemy; BM bermuda
      BN brunei darussalam; BO bolivia; BQ bonaire; BS bahamas; BT bhutan; BW botswana; BY belarus
      BZ belize; CC cocos keeling islands; CD democratic republic of the congo; CF central african republic; CG congo; CI côte divoire,ivory coast
      CK cook islands; CM cameroon; CR costa rica; CU cuba; CV cabo verde; CW curaçao; CX christmas island
      DJ djibouti; DM dominica; DO dominican republic; DZ algeria; EC ecuador; EH western sahara; ER eritrea; FJ fiji
      FK falkland islands malvinas; FM micronesia; FO faroe islands; GA gabon; GD grenada
      GF french guiana; GG guernsey; GI gibraltar; GL greenland; GM gambia; GN guinea; GP guadeloupe
      GQ equatorial guinea; GT guatemala; GU guam; GW guinea bissau
      GY guyana; HN honduras; HT haiti; IM isle of man
      IQ iraq; IR iran; JE jersey; JM jamaica; KG kyrgyzstan; KH cambodia
      KI kiribati; KM comoros; KN saint kitts and nevis; KP north korea; KY cayman islands; KZ kazakhstan
      LA lao peoples democratic republic,laos; LC saint lucia; LI liechtenstein; LR liberia; LS lesotho; LY libya
      MC monaco; MD moldova; ME montenegro; MF saint martin french part; MG madagascar; MH marshall islands
      MK north macedonia; ML mali; MM myanmar; MN mongolia; MO macao; MP northern mariana islands; MQ martinique
      MR mauritania; MS montserrat; MU mauritius; MV maldives; MW malawi; MZ mozambique; NA namibia; NC new caledonia
      NE niger; NF norfolk island; NI nicaragua; NR nauru; NU niue; OM oman; PA panama; PF french polynesia
      PG papua new guinea; PM saint pierre and miquelon; PN pitcairn; PR puerto rico; PS palestine; PW palau
      PY paraguay; RE réunion; RU russia,russian federation; RW rwanda; SB solomon islands; SC seychelles; SD sudan
      SG singapore; SH saint helena; SJ svalbard and jan mayen; SL sierra leone; SM san marino; SN senegal; SO somalia
      SR suriname; SS south sudan; ST sao tome and principe; SV el salvador; SX sint maarten dutch part
      SY syrian arab republic,syria; SZ eswatini; TC turks and caicos islands; TD chad
      TG togo; TJ tajikistan; TK tokelau; TL timor leste; TM turkmenistan; TO tonga; TT trinidad and tobago; TV tuvalu
      UY uruguay; UZ uzbekistan; VA holy see vatican city state
      VC saint vincent and the grenadines; VE venezuela; VG virgin islands; VU vanuatu
      WF wallis and futuna; WS samoa; YE yemen; YT mayotte; ZM zambia
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
