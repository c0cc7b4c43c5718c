/// Words of dates in the languages resumes are mostly written in.
enum DateWords {
  static let months: [String: Int] = {
    let names: [[String]] = [
      [
        "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen", "janeiro", "januari",
      ],
      ["february", "feb", "februar", "février", "févr", "fév", "febrero", "febbraio", "fevereiro", "fev", "februari"],
      ["march", "mar", "märz", "mär", "mrz", "mars", "marzo", "março", "maart", "mrt"],
      ["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
      ["may", "mai", "mayo", "maggio", "mag", "maio", "mei", "maj"],
      ["june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho"],
      ["july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho"],
      ["august", "aug", "août", "aout", "agosto", "ago", "augustus", "augusti"],
      ["september", "sep", "sept", "septembre", "septiembre", "settembre", "set", "setembro"],
      ["october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out"],
      ["november", "nov", "novembre", "noviembre", "novembro"],
      [
        "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre", "dezembro", "desember",
      ],
    ]
    var all: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words { all[word] = index + 1 }
    }
    return all
  }()

  static let present: Set<String> = [
    "present", "current", "currently", "now", "today", "ongoing", "date", "heute", "aktuell", "laufend", "aujourd'hui",
    "aujourdhui", "actuel", "actuelle", "présent", "actualidad", "actual", "presente", "hoy", "oggi", "attuale",
    "atual",
    "atualmente", "heden", "nuvarande", "nu", "nå", "pågående",
  ]
  static let until: Set<String> = [
    "to", "until", "till", "til", "through", "thru", "bis", "à", "au", "a", "al", "hasta", "até", "tot",
  ]
  static let since: Set<String> = ["since", "from", "seit", "ab", "depuis", "desde", "dal", "sinds", "od"]
  static let seasons: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "q1", "q2", "q3", "q4", "easter", "michaelmas", "hilary", "trinity",
  ]
  static let before: Set<String> = [
    "expected", "graduated", "graduation", "graduating", "completed", "awarded", "issued", "valid", "class", "of", "in",
  ]
}
