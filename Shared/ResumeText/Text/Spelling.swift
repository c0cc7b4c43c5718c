/// British spelling made American, so that both compare as one.
enum Spelling {
  /// Words that no rule catches, and words in "s" that are no plurals, in their compared form.
  static let singles: [String: String] = {
    var table: [String: String] = [:]
    for pair in pairs.split(separator: " ") {
      let sides = pair.split(separator: "=")
      if sides.count == 2 { table[String(sides[0])] = String(sides[1]) }
    }
    return table
  }()

  /// A word in American spelling.
  static func american(_ word: String) -> String {
    if let single = singles[word] { return single }
    let count = word.utf8.count
    guard count > 5 else { return word }
    for (british, american) in endings where word.hasSuffix(british) {
      return String(word.dropLast(british.utf8.count)) + american
    }
    if count > 6, word.contains("ae") { return replacing("ae", with: "e", in: word) }
    return word
  }

  private static let endings: [(String, String)] = [
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"),
    ("ysing", "yzing"), ("lling", "ling"), ("lled", "led"), ("llor", "lor"), ("aviour", "avior"),
    ("avioural", "avioral"), ("olour", "olor"), ("abour", "abor"), ("onour", "onor"), ("avour", "avor"),
  ]

  private static func replacing(_ part: String, with other: String, in word: String) -> String {
    var result = ""
    var rest = Substring(word)
    while let first = rest.first {
      if rest.hasPrefix(part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static let pairs = """
    licence=license licences=license licensed=license centre=center centres=center programme=program \
    programmes=program mould=mold moulds=mold moulding=molding moulded=molded catalogue=catalog \
    catalogues=catalog defence=defense practise=practice enrolment=enrollment fulfilment=fulfillment \
    judgement=judgment aluminium=aluminum tyre=tire tyres=tire cheque=check cheques=check theatre=theater \
    theatres=theater metre=meter metres=meter litre=liter plough=plow grey=gray behavioural=behavioral \
    aws=aws ios=ios sas=sas news=news kubernetes=kubernetes jenkins=jenkins always=always analyses=analysis \
    processes=process mathematics=mathematics physics=physics economics=economics logistics=logistics \
    ethics=ethics statistics=statistics electronics=electronics ergonomics=ergonomics canvas=canvas \
    windows=windows keras=keras pandas=pandas postgres=postgres atlas=atlas redis=redis series=series \
    dentistry=dentistry employees=employee trainees=trainee children=child people=person men=man women=woman \
    saas=saas paas=paas iaas=iaas devops=devops mlops=mlops gitops=gitops devsecops=devsecops sales=sales \
    express=express nodejs=nodejs rails=rails rabies=rabies diabetes=diabetes business=business phones=phone \
    analytics=analytics graphics=graphic robotics=robotics hydraulics=hydraulic pneumatics=pneumatic
    """
}
