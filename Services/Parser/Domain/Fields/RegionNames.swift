/// States, provinces and counties as resumes name them behind a town. Those named as their main town are left out: what
/// stands before them may be an employer.
enum RegionNames {
  /// Words that say of themselves that they name a region: "Lagos State".
  private static let kinds: Set<String> = [
    "state", "province", "county", "region", "prefecture", "voivodeship", "oblast", "canton",
  ]

  /// Whether a text names a region.
  static func contains(_ text: String) -> Bool {
    let words = text.plainWords
    guard (1...7).contains(words.count) else { return false }
    return names.contains(words.joined(separator: " ")) || words.count > 1 && kinds.contains(words[words.count - 1])
  }

  /// By country, after ISO 3166-2, in the letters of the country and in plain ones; at the end British counties and
  /// names in English.
  private static let names: Set<String> = {
    let text = """
      US alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, district of columbia,
      florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
      massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new
      jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south
      carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming;
      CA alberta, british columbia, manitoba, new brunswick, newfoundland and labrador, northwest territories, nova
      scotia, nunavut, ontario, prince edward island, saskatchewan, yukon;
      AU australian capital territory, new south wales, northern territory, queensland, south australia, tasmania,
      victoria, western australia;
      IN andaman and nicobar islands, andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, dadra and nagar
      haveli and daman and diu, gujarat, haryana, himachal pradesh, jammu and kashmir, jharkhand, karnataka, kerala,
      ladakh, lakshadweep, madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, punjab,
      rajasthan, sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal;
      DE baden wurttemberg, baden württemberg, bayern, brandenburg, hessen, mecklenburg vorpommern, niedersachsen,
      nordrhein westfalen, rheinland pfalz, saarland, sachsen, sachsen anhalt, schleswig holstein, thuringen,
      thüringen;
      ES andalucia, andalucía, araba, aragon, aragón, asturias, bizkaia, canarias, cantabria, castilla la mancha,
      castilla y leon, castilla y león, catalunya, euskal herria, extremadura, galicia, gipuzkoa, illes balears,
      nafarroa, valenciana, comunidad de madrid, comunitat valenciana, comunidad valenciana;
      IT abruzzo, basilicata, calabria, campania, emilia romagna, friuli venezia giulia, lazio, liguria, lombardia,
      molise, piemonte, puglia, sardegna, sicilia, toscana, trentino alto adige, umbria, val d aoste, veneto;
      AT burgenland, karnten, kärnten, niederosterreich, niederösterreich, oberosterreich, oberösterreich,
      steiermark, tirol, vorarlberg;
      CH aargau, appenzell ausserrhoden, appenzell innerrhoden, basel landschaft, graubunden, graubünden, nidwalden,
      obwalden, thurgau, ticino, valais, vaud;
      NL drenthe, flevoland, fryslan, fryslân, gelderland, limburg, noord brabant, noord holland, overijssel,
      zeeland, zuid holland;
      BE brabant wallon, hainaut, limburg, oost vlaanderen, vlaams brabant, west vlaanderen;
      BR acre, alagoas, amapa, amapá, amazonas, bahia, ceara, ceará, distrito federal, espirito santo, espírito
      santo, goias, goiás, maranhao, maranhão, mato grosso, mato grosso do sul, minas gerais, para, paraiba, parana,
      paraná, paraíba, pará, pernambuco, piaui, piauí, rio grande do norte, rio grande do sul, rondonia, rondônia,
      roraima, santa catarina, sergipe, tocantins;
      MX baja california, baja california sur, chiapas, coahuila de zaragoza, guerrero, jalisco, michoacan de
      ocampo, michoacán de ocampo, morelos, nayarit, nuevo leon, nuevo león, quintana roo, sinaloa, sonora, tabasco,
      tamaulipas, veracruz de ignacio de la llave, yucatan, yucatán;
      AR chaco, chubut, entre rios, entre ríos, jujuy, la pampa, misiones, rio negro, río negro, santa cruz, tierra
      del fuego, tucuman, tucumán;
      ZA eastern cape, free state, gauteng, kwazulu natal, limpopo, mpumalanga, north west, northern cape, western
      cape;
      NG abia, abuja federal capital territory, adamawa, akwa ibom, anambra, bayelsa, benue, borno, ebonyi, ekiti,
      jigawa, kebbi, kogi, kwara, nasarawa, ogun, ondo, osun, taraba, yobe, zamfara;
      PL dolnoslaskie, dolnośląskie, kujawsko pomorskie, lodzkie, lubelskie, lubuskie, malopolskie, mazowieckie,
      małopolskie, opolskie, podkarpackie, podlaskie, pomorskie, slaskie, swietokrzyskie, warminsko mazurskie,
      warmińsko mazurskie, wielkopolskie, zachodniopomorskie, łódzkie, śląskie, świętokrzyskie;
      SE blekinge, dalarna, gavleborg, gotland, gävleborg, halland, jamtland, jämtland, kronoberg, norrbotten,
      ostergotland, skane, skåne, sodermanland, södermanland, varmland, vasterbotten, vasternorrland, vastmanland,
      vastra gotaland, värmland, västerbotten, västernorrland, västmanland, västra götaland, östergötland;
      NO agder, innlandet, more og romsdal, møre og romsdal, nordland, rogaland, vestfold og telemark, vestland,
      viken;
      DK hovedstaden, midtjylland, nordjylland, sjælland, syddanmark;
      FR auvergne rhone alpes, auvergne rhône alpes, bourgogne franche comte, bourgogne franche comté, bretagne,
      centre val de loire, grand est, guadeloupe, guyane, hauts de france, ile de france, la reunion, la réunion,
      martinique, mayotte, normandie, nouvelle aquitaine, occitanie, pays de la loire, provence alpes cote d azur,
      provence alpes côte d azur, île de france;
      CN anhui, fujian, gansu, guangdong, guangxi zhuangzu, guizhou, hainan, hebei, heilongjiang, henan, hubei,
      hunan, jiangsu, jiangxi, jilin, liaoning, nei mongol, ningxia huizi, qinghai, shaanxi, shandong, shanxi,
      sichuan, xinjiang uygur, xizang, yunnan, zhejiang;
      MY johor, kedah, kelantan, negeri sembilan, pahang, perak, perlis, pulau pinang, sabah, sarawak, selangor,
      terengganu, wilayah persekutuan kuala lumpur, wilayah persekutuan labuan, wilayah persekutuan putrajaya;
      GB kent, essex, surrey, sussex, east sussex, west sussex, hampshire, dorset, devon, cornwall, somerset,
      wiltshire, gloucestershire, oxfordshire, berkshire, buckinghamshire, hertfordshire, bedfordshire,
      cambridgeshire, norfolk, suffolk, northamptonshire, warwickshire, worcestershire, herefordshire, shropshire,
      staffordshire, leicestershire, rutland, nottinghamshire, derbyshire, lincolnshire, yorkshire, north yorkshire,
      south yorkshire, west yorkshire, east riding of yorkshire, lancashire, cheshire, merseyside, greater
      manchester, greater london, cumbria, northumberland, tyne and wear, county durham, west midlands, isle of
      wight, middlesex, south glamorgan, mid glamorgan, west glamorgan, gwent, dyfed, powys, gwynedd, clwyd, fife,
      lothian, midlothian, east lothian, west lothian, highland, aberdeenshire, perthshire, stirlingshire, ayrshire,
      lanarkshire, renfrewshire, county antrim, county down, county armagh, county tyrone, county londonderry;
      EN bavaria, lower saxony, saxony, saxony anhalt, north rhine westphalia, rhineland palatinate, hesse,
      thuringia, mecklenburg vorpommern, mecklenburg western pomerania, lombardy, tuscany, piedmont, sicily,
      sardinia, apulia, lower austria, upper austria, styria, tyrol, carinthia, catalonia, andalusia, castile and
      leon, castilla y leon, basque country, país vasco, pais vasco, navarre, balearic islands, canary islands,
      brittany, bretagne, normandy, normandie, burgundy, corsica, flanders, vlaanderen, wallonia, wallonie, north
      holland, south holland, north brabant, friesland, masovia, mazovia, silesia, lesser poland, greater poland,
      pomerania, scania, federal capital territory, telangana, orissa, pondicherry, uttarakhand, viken, trøndelag,
      zealand, jutland;
      """
    return Set(
      text.split(separator: ";").flatMap { $0.trimmed.dropFirst(3).split(separator: ",") }
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
  }()
}
