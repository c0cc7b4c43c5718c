/// Knows the headings of a resume's sections.
enum SectionHeading {
  /// The section of a heading whose wording is known.
  static func exact(_ text: String) -> Section? {
    guard text.count <= 60 else { return nil }
    var whole = ""
    for character in text { whole += character == "&" || character == "+" ? " and " : String(character) }
    let words = whole.plainWords
    guard !words.isEmpty, words.count <= 7 else { return nil }
    return phrases[words.joined(separator: " ")] ?? phrases[words.joined()]
  }

  /// The section that the words of a heading point at, where each of them is of the kind headings are made of.
  static func likely(_ text: String) -> Section? {
    if let known = exact(text) { return known }
    let words = text.plainWords
    guard !words.isEmpty, words.count <= 5, text.last.map({ !".,;".contains($0) }) == true else { return nil }
    var section: Section?
    for word in words {
      if let found = nouns[word] {
        section = section ?? found
      } else if !fillers.contains(word) {
        return nil
      }
    }
    return section
  }

  private static let phrases: [String: Section] = {
    var all: [String: Section] = [:]
    for (section, text) in wordings {
      for phrase in text.split(separator: "\n", omittingEmptySubsequences: true).flatMap({ $0.split(separator: ";") }) {
        let words = phrase.plainWords
        all[words.joined(separator: " ")] = section
        if words.count > 1 { all[words.joined()] = section }
      }
    }
    return all
  }()

  private static let wordings: [(Section, String)] = [
    (
      .header,
      """
      contact; contact information; contact details; contact info; contact me; contacts; get in touch; say hello; reach me
      how to reach me; where to find me; find me; details; personal details; personal information; personal info; links
      profiles; kontakt; kontaktdaten; persönliche daten; angaben zur person; coordonnées; contactez moi; me contacter
      informations personnelles; contacto; datos de contacto; datos personales; contatti; dati personali; contato
      dados pessoais; contactgegevens; persoonlijke gegevens; online; on the web; social; address
      """
    ),
    (
      .summary,
      """
      summary; professional summary; career summary; executive summary; summary of qualifications; profile
      professional profile; personal profile; executive profile; career profile; personal statement; statement; about
      about me; who i am; introduction; objective; career objective; professional objective; overview; career overview
      in brief; in short; at a glance; bio; biography; a bit about me; profil; kurzprofil; über mich; zusammenfassung
      à propos; a propos de moi; à propos de moi; résumé; profil professionnel; objectif; perfil; perfil profesional
      sobre mí; resumen; objetivo; profilo; profilo professionale; su di me; sommario; sobre mim; resumo; profiel
      over mij; samenvatting; om mig; highlights; career highlights; qualifications summary; professional background
      """
    ),
    (
      .work,
      """
      experience; work experience; professional experience; employment; employment history; work history; career
      career history; professional history; relevant experience; where i've worked; where i worked; where i have worked
      positions; positions held; work; jobs; my work; experience and employment; relevant work experience
      industry experience; clinical experience; teaching experience; research experience; legal experience
      other experience; additional experience; earlier career; selected experience; employment record; appointments
      professional appointments; academic appointments; internships; internship experience; career path
      berufserfahrung; beruflicher werdegang; werdegang; praktische erfahrung; berufspraxis; expérience; expériences
      expérience professionnelle; expériences professionnelles; parcours professionnel; parcours; emplois; experiencia
      experiencia laboral; experiencia profesional; trayectoria profesional; esperienza; esperienze
      esperienza lavorativa; esperienze lavorative; esperienza professionale; esperienze professionali
      experiência; experiência profissional; percurso profissional; werkervaring; ervaring; loopbaan
      arbetslivserfarenhet; anställningar; erhvervserfaring; arbeidserfaring; doświadczenie; doświadczenie zawodowe
      """
    ),
    (
      .education,
      """
      education; academic background; academic qualifications; education and qualifications; educational background
      education and training; qualifications; studies; where i studied; what i studied; where i've studied; schooling
      academic history; academic record; education history; degrees; academic education; training and education
      formal education; university; education and academic qualifications; academics; my education
      ausbildung; bildung; bildungsweg; studium; schulbildung; akademische ausbildung; formation; formations; études
      formation académique; diplômes; parcours académique; educación; formación; formación académica; estudios
      istruzione; formazione; istruzione e formazione; educação; formação; formação académica; formação acadêmica
      opleiding; opleidingen; onderwijs; utbildning; uddannelse; utdanning; wykształcenie
      """
    ),
    (
      .skills,
      """
      skills; key skills; core skills; technical skills; professional skills; core competencies; competencies; key
      competencies; competences; core competences; expertise; areas of expertise; area of expertise; strengths
      key strengths; what i'm good at; what i am good at; what i know; what i do; what i do well; what i can do
      proficiencies; technical proficiencies; technologies; tools; tools and technologies; tech stack; toolbox; toolkit
      abilities; capabilities; skills and tools; skills and expertise; skills and competencies; it skills
      computer skills; software; software skills; clinical skills; technical expertise; skill set; skillset
      skills summary; specialties; specialities; specialisms; areas of practice; practice areas; soft skills
      hard skills; technical knowledge; knowledge; kenntnisse; fähigkeiten; fachkenntnisse; edv kenntnisse
      it kenntnisse; kompetenzen; kernkompetenzen; compétences; compétences clés; compétences techniques; savoir faire
      habilidades; competencias; aptitudes; conocimientos; destrezas; competenze; competenze tecniche; capacità
      competências; vaardigheden; competenties; färdigheter; kompetenser; kompetencer; ferdigheter; umiejętności
      """
    ),
    (
      .certificates,
      """
      certifications; certification; certificates; certificate; licenses; licences; licenses and certifications
      licences and certifications; licenses and certificates; licences and certificates; certifications and licenses
      certifications and licences; certificates and licences; professional certifications; accreditations
      accreditation; professional development; training; courses; courses and certificates; training and certifications
      certifications and training; training and development; professional qualifications; professional training
      credentials; professional credentials; continuing education; professional licenses; professional licences
      registrations; licensure; licensure and certification; memberships and accreditations; cpd; short courses
      registrations and licences; zertifikate; zertifizierungen; weiterbildung; weiterbildungen; fortbildungen
      certificats; certificaciones; certificados; cursos; certificazioni; corsi; certificações; certificaten; cursussen
      certificeringen; certifikat; certyfikaty; fort und weiterbildung; where i'm certified; what i'm certified in
      """
    ),
    (
      .languages,
      """
      languages; language skills; languages spoken; languages i speak; language; language proficiency; foreign languages
      spoken languages; what i speak; linguistic skills; language competencies; sprachen; sprachkenntnisse; langues
      langues parlées; compétences linguistiques; idiomas; lenguas; lingue; conoscenze linguistiche; línguas; talen
      talenkennis; språk; sprog; języki; języki obce; languages and fluency
      """
    ),
    (
      .projects,
      """
      projects; personal projects; selected projects; key projects; things i've made; things i made; side projects
      project experience; academic projects; portfolio; what i've made; what i've built; things i've built; open source
      open source projects; notable projects; relevant projects; projekte; projets; proyectos; progetti; projetos
      projecten; projekt; projekter; selected work; case studies; made by me
      """
    ),
    (
      .volunteer,
      """
      volunteer; volunteering; volunteer experience; volunteer work; voluntary work; community service; community
      community involvement; voluntary experience; volunteer and community; charity work; civic engagement
      where i've volunteered; where i volunteer; giving back; ehrenamt; ehrenamtliche tätigkeit; ehrenamtliches engagement
      engagement; bénévolat; voluntariado; volontariato; vrijwilligerswerk; wolontariat
      leadership and volunteering; volunteering and community; voluntary roles; unpaid work
      """
    ),
    (
      .awards,
      """
      awards; honors; honours; awards and honors; awards and honours; honors and awards; honours and awards
      achievements; prizes; awards and prizes; recognition; awards and recognition; scholarships; fellowships
      honors and distinctions; awards and achievements; key achievements; accomplishments; distinctions; grants
      grants and awards; scholarships and awards; awards and scholarships; auszeichnungen; preise; prix; distinctions
      premios; reconocimientos; premi; riconoscimenti; prémios; prêmios; prijzen; nagrody; what i've won; things i've won
      """
    ),
    (
      .publications,
      """
      publications; selected publications; papers; articles; books; research papers; published work; writing
      publications and presentations; presentations; talks; conference papers; patents; publications and talks
      publikationen; veröffentlichungen; publicaciones; pubblicazioni; publicações; publicaties; what i've written
      things i've written; patents and publications; journal articles; peer reviewed publications
      """
    ),
    (
      .interests,
      """
      interests; hobbies; hobbies and interests; interests and hobbies; personal interests; activities
      activities and interests; extracurricular activities; other interests; interessen; hobbys; centres d'intérêt
      loisirs; intereses; aficiones; interessi; interesses; what i enjoy; when i'm not working; outside work
      """
    ),
    (
      .references,
      "references; referees; referenzen; références; referencias; referenze; referências; referenties; recommendations"
    ),
    (
      .other,
      """
      additional information; other information; miscellaneous; memberships; affiliations; professional affiliations
      professional memberships; associations; declaration; military service; driving licence; availability; nationality
      visa status; work authorization; further information; other; sonstiges; divers; otros; additional; notes; security
      clearance; memberships and affiliations; professional associations
      """
    ),
  ]

  private static let nouns: [String: Section] = [
    "experience": .work, "employment": .work, "career": .work, "positions": .work, "internships": .work,
    "education": .education, "studies": .education, "qualifications": .education, "degrees": .education,
    "skills": .skills, "competencies": .skills, "competences": .skills, "expertise": .skills, "technologies": .skills,
    "strengths": .skills, "proficiencies": .skills, "certifications": .certificates, "certificates": .certificates,
    "licenses": .certificates, "licences": .certificates, "accreditations": .certificates, "training": .certificates,
    "courses": .certificates, "languages": .languages, "projects": .projects, "volunteering": .volunteer,
    "volunteer": .volunteer, "voluntary": .volunteer, "awards": .awards, "honors": .awards, "honours": .awards,
    "prizes": .awards, "publications": .publications, "interests": .interests, "hobbies": .interests,
    "references": .references, "referees": .references, "summary": .summary, "profile": .summary,
    "objective": .summary,
  ]

  private static let fillers: Set<String> = [
    "and", "of", "the", "my", "in", "to", "with", "other", "key", "core", "main", "relevant", "professional",
    "personal",
    "work", "academic", "technical", "additional", "selected", "recent", "previous", "further", "history", "background",
    "details", "information", "areas", "practical", "industry", "general", "overview", "record", "development",
    "special",
    "clinical", "teaching", "research", "management", "digital", "computer", "it", "language", "foreign", "spoken",
    "community", "roles", "activities", "activity", "current", "past", "early", "earlier", "notable", "major", "tools",
    "specialist", "soft", "hard", "transferable", "leadership", "creative", "statement", "achievements", "memberships",
  ]
}
