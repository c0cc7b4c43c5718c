/// Words of titles, employers, schools and degrees, in the languages resumes are mostly written in.
enum JobVocabulary {
  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { String($0) })
  }

  static let titles = set(
    """
    manager engineer developer nurse assistant director counsel analyst consultant officer specialist coordinator technician
    administrator supervisor designer architect teacher tutor lecturer professor researcher scientist driver chef
    cook accountant auditor solicitor lawyer attorney paralegal associate partner representative executive agent
    clerk cashier receptionist secretary president vice head lead leader intern internship trainee apprentice
    student fellow fellowship editor reporter journalist writer copywriter producer photographer artist strategist
    planner buyer advisor adviser counselor counsellor therapist physiotherapist pharmacist physician doctor surgeon
    dentist psychologist caseworker worker carer caregiver electrician plumber mechanic carpenter welder operator
    inspector surveyor estimator foreman superintendent bookseller salesperson seller trader broker banker teller
    underwriter actuary economist statistician programmer tester sysadmin devops sre cto ceo coo cfo cio founder
    cofounder owner principal freelancer instructor trainer coach mentor librarian archivist curator guard steward
    stewardess waiter waitress barista bartender sous commis partie baker butcher housekeeper concierge porter host
    hostess dispatcher scheduler controller comptroller bookkeeper treasurer recruiter generalist handler picker
    packer loader postman courier pilot captain mate sailor soldier sergeant lieutenant paramedic midwife
    sonographer radiographer hygienist veterinarian groomer stylist hairdresser beautician gardener farmer builder
    labourer laborer roofer painter plasterer joiner fitter machinist leiter leiterin entwickler entwicklerin
    ingenieur ingenieurin berater beraterin werkstudent praktikant praktikantin auszubildender referent referentin
    sachbearbeiter sachbearbeiterin geschäftsführer mitarbeiter mitarbeiterin lehrer lehrerin verkäufer verkäuferin
    krankenschwester pfleger ingénieur ingénieure directeur directrice responsable chargé chargée développeur
    développeuse assistante stagiaire vendeur vendeuse infirmier infirmière enseignant enseignante comptable
    ingeniero ingeniera gerente directora desarrollador desarrolladora analista técnico técnica profesor profesora
    enfermero enfermera becario becaria ingegnere sviluppatore responsabile impiegato tirocinante insegnante
    engenheiro engenheira diretor diretora gestor gestora estagiário estagiária programador enfermeiro enfermeira
    postdoc postdoctoral doctoral magistrate judge registrar resident custodian janitor cleaner attendant
    merchandiser stocker demonstrator interpreter translator dietitian nutritionist geologist chemist biologist
    physicist ecologist hydrologist geographer historian sociologist valuer appraiser negotiator liaison ambassador
    envoy deputy chair chairman chairwoman chairperson board member volunteer helper organiser organizer contractor
    subcontractor rigger driller miner rotational nanny  educator practitioner scholar illustrator investigator
    sister journeyman substitute author blogger influencer adjunct evangelist phlebotomist optician chiropractor
    tiler glazier bricklayer scaffolder firefighter detective constable warden bailiff notary usher linguist
    choreographer dancer actor actress musician composer conductor singer sculptor animator videographer conservator
    ranger forester agronomist winemaker sommelier brewer butler valet maid purser deckhand bosun navigator
    toolmaker millwright boilermaker pipefitter ironworker lineman linesman cartographer advocate mediator
    arbitrator lobbyist diplomat councillor pastor priest chaplain fundraiser campaigner babysitter invigilator
    proctor dean provost rector headteacher headmaster landscaper arborist referee umpire lifeguard athlete crew
    runner dj evp svp avp  vp  qa sdr bdr rn lpn cna cma lvn   emt medic corpsman recruit cadet dozent
    dozentin fachkraft fachfrau fachmann leitung mechaniker techniker technikerin elektriker elektroniker koch
    köchin kellner kellnerin arzt ärztin anwalt anwältin redakteur redakteurin forscher projektleiter assistentin
    werkstudentin praktikum ausbildung cuisinier serveur serveuse avocat avocate journaliste chercheur technicien
    technicienne gestionnaire conseiller conseillère professeur professeure éducateur éducatrice aide-soignante
    cocinero cocinera camarero camarera abogado abogada periodista investigador investigadora consultor consultora
    coordinador coordinadora jefe jefa maestro maestra auxiliar cuoco cameriere avvocato giornalista ricercatore
    docente medico infermiere infermiera direttore direttrice coordinatore advogado advogada jornalista pesquisador
    pesquisadora coordenador coordenadora cozinheiro médico médica verpleegkundige leraar docent kok adviseur
    medewerker ingenjör sjuksköterska lärare kock utvecklare konsult rådgivare sykepleier lærer kierownik
    specjalista inżynier nauczyciel programista kucharz pielęgniarka mühendis öğretmen hemşire müdür uzman
    geliştirici
    """)
  static let titleEndings = [
    "ologist", "ician", "eneur", "ingenieur", "leiter", "leiterin", "berater", "manager", "entwickler", "grapher",
    "therapist", "ator", "keeper", "ingenjör", "lärare", "sköterska", "maker", "smith", "wright", "master",
  ]
  static let levels = set(
    "senior junior chief staff assistant associate principal deputy regional district part time graduate certified licensed"
  )
  static let legalForms = set(
    """
    ltd limited inc llc llp plc gmbh ag kg ohg se sa sas sarl srl spa bv nv ab as asa aps oy oyj pty co corp
    corporation company kk kft sp zoo pvt lda ltda eirl ug ev cia sl sarl spółka oü sia uab inh kgaa ek eg
    aktiengesellschaft incorporated
    """)
  static let employers = set(
    """
    university college school academy institute institut hospital clinic coast pharmacy bank group agency associates
    partners consulting services solutions systems technologies laboratories labs studio studios industries holdings
    ventures capital insurance foundation trust council ministry department authority board society association
    union centre center bakery restaurant brasserie hôtel hotel café bar stores shop market books press ledger
    tribune times news media airlines airways logistics freight lines transport haulage parcels shipping foods
    packaging utilities energy power railways rail construction contractors engineers architects architectes
    arkitekter advogados rechtsanwälte software pharmaceuticals medical district county city government federal nhs
    universität universidad université universidade hochschule klinikum krankenhaus verlag werke bau cadena grupo
    groupe gruppe retail outfitters supply manufacturing electrical components railway theatre theater museum
    gallery library club church charity network networks fund dairy farms farm garden gardens motors automotive
    textiles practice army navy force forces guard corps regiment infirmary hospice nursery court chambers kanzlei
    kitchen brewery distillery winery resort spa inn lodge airport port shipyard depot telecom telecommunications
    pharma biotech robotics analytics interactive entertainment pictures productions records publishing publishers
    foundry mills works workshop atelier agentur agence telekom versicherung sparkasse stiftung verein bundeswehr
    spedition ingeniería construcciones abogados ayuntamiento mairie commune comune gemeente stadt landkreis schule
    kita kindergarten fundación fundação fundacja fondation
    """)
  static let employerEndings = ["werk", "werke", "bank", "haus", "verlag", "antriebe", "bau", "hospital"]
  static let schools = set(
    """
    university college school academy institute institut polytechnic universität universidad université universidade
    università uniwersytet universitet universiteit hochschule fachhochschule gymnasium lycée lycee liceo école
    ecole escuela escola faculdade facultad faculté faculty conservatory conservatoire seminary politecnico
    politechnika centre center berufsschule realschule collège instituto istituto högskola yliopisto kolegium
    akademie akademia academia tafe ies iut trades sixth üniversitesi yüksekokulu enstitüsu lisesi szkoła liceum skola
    universitetet universitetas đại học polytechnique politécnica politécnico politehnica univerzita univerzitet
    universitatea universiti egyetem sveučilište scuola colegio collegio lyceum conservatorio technikum vidyalaya iit
    högskolan hogeschool ammattikorkeakoulu wyższa szkoła technion
    """)
  static let schoolEndings = [
    "universität", "hochschule", "schule", "skole", "skola", "school", "universitet", "college", "gymnasium",
  ]
  static let degrees = set(
    """
    bachelor bachelors master masters dipl ing bsc msc ba ma bs ms beng meng bcom mcom bba mba phd dphil dr doctor doctorate
    md jd llb llm bed med bfa mfa barch march bdes mdes bsn msn msw bsw mph mpa pharmd dpt dnp diploma diplom
    certificate associate associates pgce pgdip pgcert hnd hnc btec nvq svq gcse gcses alevels levels abitur matura
    baccalauréat bac licence licenciatura maîtrise laurea magister staatsexamen lpc gdl foundation honours hons
    degree ged vce hsc atar postgraduate graduate undergraduate minor major btech mtech be me bca mca cap bts dut
    programme program apprenticeship ausbildung technician lpn adn aa aas as abi fachabitur deug dea ingénieur
    diplôme grado título máster doctorado licenciado graduado bacharel bacharelado mestrado graduação técnico
    pgdm ssc maestría maestria mestre maturità maturité vwo havo mbo hbo dess doktorat doktor meister gesellenbrief
    fachwirt kandidat studentereksamen bscn mscs bsee mscn diplomatura diplomado inginer magisterstudium promotion
    dottorato kandidatexamen civilingenjör magisterexamen licencjat inżynier lisans executive magistr ingeniero
    license
    """)
}
