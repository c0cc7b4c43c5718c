/// Words of dates in the languages resumes are mostly written in.
enum DateWords {
  static let months: [String: Int] = {
    let names: [[String]] = [
      [
        "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen", "janeiro", "januari",
        "styczeń", "stycznia", "ocak", "janúar", "ianuarie", "leden", "ledna", "tammikuu",
      ],
      [
        "february", "feb", "februar", "février", "févr", "fév", "febrero", "febbraio", "fevereiro", "fev",
        "februari",
        "luty", "lutego", "şubat",
      ],
      [
        "march", "mar", "marts", "märz", "mär", "mrz", "mars", "marzo", "março", "maart", "mrt", "marzec", "marca",
        "mart",
      ],
      ["april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwiecień", "kwietnia", "nisan"],
      ["may", "mai", "mayo", "maggio", "mag", "maio", "mei", "maj", "maja", "mayıs"],
      ["june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho", "czerwiec", "czerwca", "haziran"],
      ["july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho", "lipiec", "lipca", "temmuz"],
      ["august", "aug", "août", "aout", "agosto", "ago", "augustus", "augusti", "sierpień", "sierpnia", "ağustos"],
      [
        "september", "sep", "sept", "septembre", "septiembre", "settembre", "set", "setembro", "wrzesień", "września",
        "eylül",
      ],
      [
        "october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out", "październik",
        "października", "ekim",
      ],
      ["november", "nov", "novembre", "noviembre", "novembro", "listopad", "listopada", "kasım"],
      [
        "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre", "dezembro", "desember",
        "grudzień", "grudnia", "aralık",
      ],
    ]
    let more: [[String]] = [
      ["január"],
      ["února", "únor", "februarie", "helmikuu", "február"],
      ["březen", "března", "martie", "maaliskuu", "március"],
      ["duben", "dubna", "aprilie", "huhtikuu", "április"],
      ["květen", "května", "toukokuu", "május"],
      ["červen", "června", "iunie", "kesäkuu", "június"],
      ["červenec", "července", "iulie", "heinäkuu", "július"],
      ["srpen", "srpna", "elokuu", "augusztus"],
      ["září", "septembrie", "syyskuu", "szeptember"],
      ["říjen", "října", "octombrie", "lokakuu", "október"],
      ["noiembrie", "marraskuu"],
      ["prosinec", "prosince", "decembrie", "joulukuu"],
    ]
    var all: [String: Int] = [:]
    for (index, words) in zip(names, more).map({ $0 + $1 }).enumerated() {
      for word in words { all[word] = index + 1 }
    }
    return all
  }()

  static let present: Set<String> = [
    "present", "presently", "current", "currently", "now", "today", "ongoing", "date", "heute", "aktuell",
    "laufend", "aujourd'hui", "aujourdhui", "actuel", "actuelle", "actuellement", "présent", "actualidad", "actual",
    "actualmente", "presente", "hoy", "oggi", "attuale", "atual", "atualmente", "hoje", "momento", "heden", "nuvarande",
    "nu", "nå", "pågående", "obecnie", "teraz", "dziś", "halen", "günümüz", "nay", "jetzt", "dato", "idag", "nutid",
    "nåværende", "nuværende", "fortsatt", "nykyinen", "dnes", "současnost", "prezent", "pres", "tutt'oggi",
    "momentan", "gegenwärtig", "maintenant", "vigente", "ora", "continuing", "nadal",
  ]
  static let presentPairs: Set<String> = [
    "en cours", "en curso", "em curso", "in corso", "ce jour", "à présent", "la fecha", "la actualidad", "o momento",
    "i dag", "in progress", "the present", "hiện tại", "devam ediyor", "til dato", "till now", "to date", "to present",
    "el presente", "la date", "le moment", "o presente", "tills vidare", "this day",
  ]
  static let until: Set<String> = [
    "to", "until", "till", "til", "through", "thru", "bis", "à", "au", "a", "al", "ad", "hasta", "até", "tot", "do",
    "jusqu'à",
    "đến",
  ]
  /// Before the one date of an entry that says when it ended.
  static let closing: Set<String> = ["until", "till", "bis", "hasta", "até", "jusqu'à"]
  static let since: Set<String> = [
    "since", "from", "seit", "ab", "depuis", "desde", "dal", "sinds", "od", "sedan", "siden",
  ]
  static let seasons: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "q1", "q2", "q3", "q4", "easter", "michaelmas", "hilary", "trinity",
    "frühjahr", "sommer", "herbst", "été", "automne", "hiver", "printemps",
  ]
  /// Words that say what a date is of.
  static let before: Set<String> = [
    "expected", "anticipated", "graduated", "graduation", "graduating", "graduate", "completed", "completion",
    "awarded",
    "issued", "obtained", "received", "class", "of", "in", "date", "dates", "period", "year", "conferred", "abschluss",
    "zeitraum",
  ]
}
