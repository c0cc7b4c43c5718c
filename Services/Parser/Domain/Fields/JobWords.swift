/// Weighs whether a text is a job's title, an employer or a school.
enum JobWords {
  /// Above 0 the more a text looks like a title, below 0 the more like an employer.
  static func titleWeight(_ text: String) -> Double {
    let words = text.plainWords
    guard !words.isEmpty else { return 0 }
    var weight = 0.0
    for (index, word) in words.enumerated() {
      if titles.contains(word) || titleEndings.contains(where: { word.count > $0.count + 2 && word.hasSuffix($0) }) {
        weight += index == words.count - 1 ? 2 : 1.5
      } else if levels.contains(word) {
        weight += 1
      }
      if employers.contains(word) || employerEndings.contains(where: { word.hasSuffix($0) }) { weight -= 1.5 }
      if legalForms.contains(word) { weight -= 3 }
    }
    if text.contains(" & ") || text.contains("’s ") || text.contains("'s ") { weight -= 0.6 }
    return weight
  }

  /// Whether a text names an employer for sure: it ends with a company's legal form or names an institution.
  static func isEmployer(_ text: String) -> Bool {
    text.plainWords.contains { legalForms.contains($0) || employers.contains($0) } && titleWeight(text) < 0
  }

  /// Above 0 the more a text looks like a school, below 0 the more like a degree.
  static func schoolWeight(_ text: String) -> Double {
    // "B.Sc." is one word.
    var whole = text
    whole.removeAll { $0 == "." }
    let words = whole.plainWords
    var weight = 0.0
    for (index, word) in words.enumerated() {
      if schools.contains(word) || schoolEndings.contains(where: { word.hasSuffix($0) }) { weight += 2 }
      if degrees.contains(word) { weight -= index == 0 ? 2.5 : 1.5 }
    }
    if text.contains(" in ") { weight -= 0.5 }
    return weight
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { String($0) })
  }

  private static let titles = set(
    """
    manager engineer developer nurse assistant director analyst consultant officer specialist coordinator technician
    administrator supervisor designer architect teacher tutor lecturer professor researcher scientist driver chef cook
    accountant auditor solicitor lawyer attorney paralegal associate partner representative executive agent clerk cashier
    receptionist secretary president vice head lead leader intern internship trainee apprentice student fellow fellowship
    editor reporter journalist writer copywriter producer photographer artist strategist planner buyer advisor adviser
    counselor counsellor therapist physiotherapist pharmacist physician doctor surgeon dentist psychologist caseworker
    worker carer caregiver electrician plumber mechanic carpenter welder operator inspector surveyor estimator foreman
    superintendent bookseller salesperson seller trader broker banker teller underwriter actuary economist statistician
    programmer tester administrator sysadmin devops sre cto ceo coo cfo cio founder cofounder owner principal freelancer
    instructor trainer coach mentor librarian archivist curator guard steward stewardess waiter waitress barista bartender
    sous commis partie baker butcher housekeeper concierge porter host hostess dispatcher scheduler controller comptroller
    bookkeeper treasurer recruiter generalist handler picker packer loader postman courier pilot captain mate sailor
    soldier sergeant lieutenant paramedic midwife sonographer radiographer hygienist veterinarian groomer stylist
    hairdresser beautician gardener farmer builder labourer laborer roofer painter plasterer joiner fitter machinist
    leiter leiterin entwickler entwicklerin ingenieur ingenieurin berater beraterin werkstudent praktikant
    praktikantin auszubildender referent referentin sachbearbeiter sachbearbeiterin geschäftsführer mitarbeiter
    mitarbeiterin lehrer lehrerin verkäufer verkäuferin krankenschwester pfleger ingénieur ingénieure directeur
    directrice responsable chargé chargée développeur développeuse assistant assistante stagiaire vendeur vendeuse
    infirmier infirmière enseignant enseignante comptable ingeniero ingeniera gerente director directora desarrollador
    desarrolladora analista técnico técnica profesor profesora enfermero enfermera becario becaria ingegnere sviluppatore
    responsabile impiegato tirocinante insegnante engenheiro engenheira diretor diretora gestor gestora estagiário
    estagiária programador professor enfermeiro enfermeira postdoc postdoctoral doctoral magistrate judge registrar
    resident custodian janitor cleaner attendant merchandiser stocker demonstrator interpreter translator dietitian
    nutritionist geologist chemist biologist physicist ecologist hydrologist geographer historian sociologist
    valuer appraiser negotiator liaison ambassador envoy deputy chair chairman chairwoman chairperson board member
    volunteer helper organiser organizer contractor subcontractor rigger driller miner rotational nanny pair
    """)
  private static let titleEndings = [
    "ologist", "ician", "eneur", "ingenieur", "leiter", "leiterin", "berater", "manager", "entwickler", "grapher",
    "therapist", "ator", "keeper", "maker", "smith", "wright", "master",
  ]
  private static let levels = set(
    "senior junior chief staff assistant associate principal deputy regional district part time graduate certified licensed"
  )
  private static let legalForms = set(
    "ltd limited inc llc llp plc gmbh ag kg ohg se sa sas sarl srl spa bv nv ab as asa aps oy oyj pty co corp corporation company kk kft sp zoo pvt lda ltda eirl ug ev"
  )
  private static let employers = set(
    """
    university college school academy institute institut hospital clinic pharmacy bank group agency associates partners
    consulting services solutions systems technologies laboratories labs studio studios industries holdings ventures
    capital insurance foundation trust council ministry department authority board society association union centre center
    bakery restaurant brasserie hôtel hotel café bar stores shop market books press ledger tribune times news media
    airlines airways logistics freight lines transport haulage parcels shipping foods packaging utilities energy power
    railways rail construction contractors engineers architects architectes arkitekter advogados rechtsanwälte
    software pharmaceuticals medical district county city government federal nhs universität universidad université
    universidade hochschule klinikum krankenhaus verlag werke bau cadena grupo groupe gruppe retail outfitters
    supply manufacturing electrical components railway theatre theater museum gallery library club church charity
    network networks fund foods dairy farms farm garden gardens motors automotive textiles clinic practice
    """)
  private static let employerEndings = ["werk", "werke", "bank", "haus", "verlag", "antriebe", "bau", "hospital"]
  private static let schools = set(
    """
    university college school academy institute institut polytechnic university universität universidad université
    universidade università uniwersytet universitet universiteit hochschule fachhochschule gymnasium lycée lycee liceo école ecole escuela
    escola faculdade facultad faculté faculty conservatory conservatoire seminary politecnico politechnika centre center
    berufsschule realschule collège instituto istituto högskola yliopisto kolegium akademie akademia academia tafe trades sixth
    """)
  private static let schoolEndings = [
    "universität", "hochschule", "schule", "skole", "skola", "school", "universitet", "college", "gymnasium",
  ]
  private static let degrees = set(
    """
    bachelor bachelors master masters bsc msc ba ma bs ms beng meng bcom mcom bba mba phd dphil dr doctor doctorate md jd
    llb llm bed med bfa mfa barch march bdes mdes bsn msn msw bsw mph mpa pharmd dpt dnp diploma diplom certificate
    associate associates pgce pgdip pgcert hnd hnc btec nvq svq gcse gcses alevels levels abitur matura baccalauréat bac
    licence licenciatura maîtrise laurea magister staatsexamen lpc gdl foundation honours hons degree ged vce hsc atar
    postgraduate graduate undergraduate minor major btech mtech be me bca mca cap bts dut programme program apprenticeship
    ausbildung technician lpn adn aa aas as executive magistr ingeniero ingénieur license
    """)
}
