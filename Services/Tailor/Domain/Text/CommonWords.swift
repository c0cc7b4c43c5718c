/// Words that carry no fact of a resume.
enum CommonWords {
  /// Articles, prepositions, conjunctions, pronouns.
  static let function: Set<String> = words(
    """
    a an the and or nor but of in on at to for from by with without within into onto over under up down out off per via
    as than that this these those which who whom whose what when where while because since until after before during
    between among across through about around against along behind beside besides beyond near is are was were be been
    being am do does did done have has had having it its he she they them their his her our my your we you i me us not
    no so if then also both each every all any some such more most less least very too just only own same other another
    again further once here there plus incl including eg ie etc will would can could may might must shall should
    der die das und oder mit von im in zu den dem des ein eine einer einem auf bei fur am aus als nach uber bis durch
    le la les de du des et ou en un une aux au pour par sur dans avec chez
    el los las y o del con por para una uno il lo gli e di da per con che nel
    """)

  /// What any resume says of any work: true of it in other words, and no fact by itself.
  static let generic: Set<String> = words(
    """
    work works worked working role roles responsible responsibility responsibilities experience experienced years year
    month months week weeks day days currently present previously prior former earlier recent recently most including
    included include includes various several multiple many numerous several key main major core strong solid proven
    skilled proficient proficiency expertise expert knowledge familiar background focus focused focusing specialised
    specialized specialising specializing dedicated motivated reliable hands practical successful successfully
    effectively efficient efficiently consistently helped help helping supported support supporting contributed
    contribute contributing participated ensured ensure ensuring provided provide providing delivered deliver delivering
    achieved achieve achieving accomplished completed complete completing performed perform performing carried carry
    handled handle handling managed manage managing used use using utilised utilized utilizing leveraged leverage
    leveraging applied apply applying developed develop developing created create creating designed built build building
    implemented implement implementing introduced introduce established establish led lead leading ran run running
    oversaw oversee overseeing coordinated coordinate improved improve improving improvement increased increase
    increasing reduced reduce reducing reduction raised raise raising lowered lower lowering grew grow growing cut
    cutting saved save saving boosted boost drove drive driving spearheaded resulting result results leading thereby
    thus while total overall average approximately roughly nearly almost about over more than up new existing daily
    weekly monthly annually annual quarterly yearly team teams group people person staff member members professional
    career job position company organisation organization business client clients customer customers stakeholder
    environment environments industry sector field area areas range wide full time part high quality level good best
    well known history track record ability able skills skill tools tool technology technologies technical methods
    systems system project projects product products service services process processes task tasks activities
    activity program programme collaborated collaborate collaborating partnered closely together alongside across
    internal external fast paced results driven detail oriented demonstrated demonstrating seeking looking passionate
    highlights selected relevant additional other further summary profile objective
    """)

  /// Words of headings over skills.
  static let headings: Set<String> = words(
    """
    skills skill tools tool technical core key other additional soft hard general professional personal main methods
    method methodologies languages language frameworks framework libraries platforms platform technologies technology
    software systems competencies competences competence abilities expertise areas knowledge practices practice
    applications domain languages spoken relevant
    """)

  /// Words before which a skill stands: "strong in ...", "experience with ...".
  static let cues: Set<String> = words(
    """
    strong skilled proficient proficiency expertise expert experience experienced knowledge knowledgeable familiar
    specialised specialized specialising specializing specialist background certified trained versed fluent adept
    competent mastery command specialising using leveraging utilizing utilising qualified licensed
    """)

  /// Words that raise a title.
  static let ranks: Set<String> = words(
    """
    senior principal lead head chief director president vp executive manager supervisor architect expert master
    partner founder cofounder owner ceo cto cfo coo cio staff fellow distinguished superintendent dean professor
    """)

  /// Words that lower a title or a certificate; without them it claims more.
  static let lowering: Set<String> = words(
    """
    junior assistant associate deputy trainee intern internship apprentice acting interim vice aide helper student
    graduate co candidate part foundation foundations fundamentals entry level pending expected progress practitioner
    volunteer honorary temporary substitute
    """)

  /// Short forms of titles and what they stand for.
  static let titleForms: [String: String] = [
    "sr": "senior", "snr": "senior", "jr": "junior", "jnr": "junior", "mgr": "manager", "eng": "engineer",
    "engr": "engineer", "dev": "developer", "asst": "assistant", "assoc": "associate", "exec": "executive",
    "dir": "director", "rep": "representative", "admin": "administrator", "coord": "coordinator", "spec": "specialist",
    "ops": "operations", "vp": "vicepresident", "tech": "technician",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
