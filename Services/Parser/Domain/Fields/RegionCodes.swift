/// Postal codes of states and provinces that stand behind a town.
enum RegionCodes {
  static let all: Set<String> = {
    let codes = """
      AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
      RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD SA TAS ACT NT WA
      """
    return Set(codes.split(whereSeparator: \.isWhitespace).map { String($0) })
  }()
}
