/// Headings in the words people use, by section, in the languages resumes are mostly written in.
enum HeadingWords {
  static let wordings: [(Section, String)] = [
    (
      .header,
      """
      online presence; web presence; personal data; contact and links; iletişim; dane osobowe; dane kontaktowe
      kontaktinformation; rechtliches; personalien; liên hệ; me joindre; onde me encontrar; contact
      contact information; contact details; contact info; contact me; contacts; get in touch; say hello; reach me
      how to reach me; where to find me; find me; details; personal details; personal information; personal info
      links; profiles; kontakt; kontaktdaten; persönliche daten; angaben zur person; coordonnées; contactez moi
      me contacter; informations personnelles; contacto; datos de contacto; datos personales; contatti; dati personali
      contato; dados pessoais; contactgegevens; persoonlijke gegevens; online; on the web; social; address
      """
    ),
    (
      .summary,
      """
      hakkımda; özet; podsumowanie; o mnie; om mig själv; sammanfattning; presentation; giới thiệu
      mục tiêu nghề nghiệp; statement of purpose; personal summary; career statement; profile summary
      summary and objectives; kurzprofil; summary; professional summary; career summary; executive summary
      summary of qualifications; profile; professional profile; personal profile; executive profile; career profile
      personal statement; statement; about; about me; who i am; introduction; objective; career objective
      professional objective; overview; career overview; in brief; in short; at a glance; bio; biography
      a bit about me; profil; über mich; zusammenfassung; à propos; a propos de moi; à propos de moi; résumé
      profil professionnel; objectif; perfil; perfil profesional; sobre mí; resumen; objetivo; profilo
      profilo professionale; su di me; sommario; sobre mim; resumo; profiel; over mij; samenvatting; om mig
      highlights; career highlights; qualifications summary; professional background
      """
    ),
    (
      .work,
      """
      erfaring; arbejdserfaring; työkokemus; pracovní zkušenosti; praxe; experiență profesională
      szakmai tapasztalat; munkatapasztalat; experiências profissionais; esperienze di lavoro; experiencia de trabajo
      experience and achievements; professional career; career experience; employment experience; work background
      employment background; professional journey; military service; military experience; military career; research
      teaching; practical experience; work and research experience; professional and academic experience
      freelance work; deneyim; iş deneyimi; iş tecrübesi; przebieg kariery; historia zatrudnienia; yrkeserfarenhet
      arbetserfarenhet; kinh nghiệm làm việc; kinh nghiệm; emploi; expériences de travail; antecedentes laborales
      carreira; stationen; experience; work experience; professional experience; employment; employment history
      work history; career; career history; professional history; relevant experience; where i've worked
      where i worked; where i have worked; positions; positions held; work; jobs; my work; experience and employment
      relevant work experience; industry experience; clinical experience; teaching experience; research experience
      legal experience; other experience; additional experience; earlier career; selected experience
      employment record; appointments; professional appointments; academic appointments; internships
      internship experience; career path; berufserfahrung; beruflicher werdegang; werdegang; praktische erfahrung
      berufspraxis; expérience; expériences; expérience professionnelle; expériences professionnelles
      parcours professionnel; parcours; emplois; experiencia; experiencia laboral; experiencia profesional
      trayectoria profesional; esperienza; esperienze; esperienza lavorativa; esperienze lavorative
      esperienza professionale; esperienze professionali; experiência; experiência profissional; percurso profissional
      werkervaring; ervaring; loopbaan; arbetslivserfarenhet; anställningar; erhvervserfaring; arbeidserfaring
      doświadczenie; doświadczenie zawodowe
      """
    ),
    (
      .education,
      """
      koulutus; vzdělání; educație; studii; tanulmányok; formazione accademica; estudios académicos; utdannelse
      vorming; cursos y formación; opleiding en cursussen; schulische ausbildung; studium und ausbildung
      eğitim; öğrenim; edukacja; academic formation; academic training; academic qualification; schools; scholastics
      educational qualification; academic details; học vấn; formação acadêmica e cursos; cursus; studies and training
      education; academic background; academic qualifications; education and qualifications
      educational qualifications; educational background
      education and training; qualifications; studies; where i studied; what i studied; where i've studied; schooling
      academic history; academic record; education history; degrees; academic education; training and education
      formal education; university; education and academic qualifications; academics; my education; ausbildung
      bildung; bildungsweg; studium; schulbildung; akademische ausbildung; formation; formations; études
      formation académique; diplômes; parcours académique; educación; formación; formación académica; estudios
      istruzione; formazione; istruzione e formazione; educação; formação; formação académica; formação acadêmica
      opleiding; opleidingen; onderwijs; utbildning; uddannelse; utdanning; wykształcenie
      """
    ),
    (
      .skills,
      """
      taidot; dovednosti; competențe; készségek; competências técnicas; habilidades técnicas; competenze professionali
      it færdigheder; edv; informatique; informática; informatica; technische kenntnisse; logiciels
      programming; programming skills; programming languages; digital skills; other skills; additional skills
      skills and abilities; skills and interests; knowledge and skills; systems; platforms; software programs
      technical proficiency; core skills and tools; qualifications and skills; beceriler; yetenekler; umiejętności
      kompetenser; färdigheter; ferdigheter; kỹ năng; personal skills; skills and competences; skills and knowledge
      skill highlights; key qualifications; skills; key skills; core skills; technical skills; professional skills
      core competencies; competencies; key competencies; competences; core competences; expertise; areas of expertise
      area of expertise; strengths; key strengths; what i'm good at; what i am good at; what i know; what i do
      what i do well; what i can do; proficiencies; technical proficiencies; technologies; tools
      tools and technologies; tech stack; toolbox; toolkit; abilities; capabilities; skills and tools
      skills and expertise; skills and competencies; it skills; computer skills; software; software skills
      clinical skills; technical expertise; skill set; skillset; skills summary; specialties; specialities
      specialisms; areas of practice; practice areas; soft skills; hard skills; technical knowledge; knowledge
      kenntnisse; fähigkeiten; fachkenntnisse; edv kenntnisse; it kenntnisse; kompetenzen; kernkompetenzen
      compétences; compétences clés; compétences techniques; savoir faire; habilidades; competencias; aptitudes
      conocimientos; destrezas; competenze; competenze tecniche; capacità; competências; vaardigheden; competenties
      kompetencer
      """
    ),
    (
      .certificates,
      """
      sertifikalar; kurslar; szkolenia; kursy; licenses and credentials; certificates and courses
      certificates and training; courses and training; training and courses; trainings; professional certificates
      licences and registrations; kurser; certifications; certification; certificates; certificate; licenses; licences
      licenses and certifications; licences and certifications; licenses and certificates; licences and certificates
      certifications and licenses; certifications and licences; certificates and licences; professional certifications
      accreditations; accreditation; professional development; training; courses; courses and certifications
      courses and certificates
      training and certifications; certifications and training; training and development; professional qualifications
      professional training; credentials; professional credentials; continuing education; professional licenses
      professional licences; registrations; licensure; licensure and certification; memberships and accreditations
      cpd; short courses; registrations and licences; zertifikate; zertifizierungen; weiterbildung; weiterbildungen
      fortbildungen; certificats; certificaciones; certificados; cursos; certificazioni; corsi; certificações
      certificaten; cursussen; certificeringen; certifikat; certyfikaty; fort und weiterbildung; where i'm certified
      what i'm certified in
      """
    ),
    (
      .languages,
      """
      kielitaito; jazykové znalosti; jazyky; limbi străine; nyelvtudás; nyelvismeret; lingue straniere
      sprogkundskaber; språkkunnskaper; línguas estrangeiras; lenguas extranjeras; langues étrangères; fremdsprachen
      diller; yabancı diller; ngoại ngữ; språkkunskaper; compétences en langues; other languages; human languages
      languages; language skills; languages spoken; languages i speak; language; language proficiency
      foreign languages; spoken languages; what i speak; linguistic skills; language competencies; sprachen
      sprachkenntnisse; langues; langues parlées; compétences linguistiques; idiomas; lenguas; lingue
      conoscenze linguistiche; línguas; talen; talenkennis; språk; sprog; języki; języki obce; languages and fluency
      """
    ),
    (
      .projects,
      """
      projects; personal projects; selected projects; key projects; things i've made; things i made; side projects
      project experience; academic projects; portfolio; what i've made; what i've built; things i've built
      open source; open source projects; notable projects; relevant projects; projekte; projets; proyectos; progetti
      projetos; projecten; projekt; projekter; selected work; case studies; made by me
      """
    ),
    (
      .volunteer,
      """
      leadership; leadership experience; leadership and activities; extracurricular; extracurriculars
      extracurricular activities; extracurricular activity; extracurricular experience; activities and leadership
      gönüllü çalışmalar; ideellt arbete; volunteer; volunteering; volunteer experience; volunteer work
      voluntary work; community service; community; community involvement; voluntary experience
      volunteer and community; charity work; civic engagement; where i've volunteered; where i volunteer; giving back
      ehrenamt; ehrenamtliche tätigkeit; ehrenamtliches engagement; engagement; bénévolat; voluntariado; volontariato
      vrijwilligerswerk; wolontariat; leadership and volunteering; volunteering and community; voluntary roles
      unpaid work
      """
    ),
    (
      .awards,
      """
      awards; honors; honours; awards and honors; awards and honours; honors and awards; honours and awards
      achievements; prizes; awards and prizes; recognition; awards and recognition; scholarships; fellowships
      honors and distinctions; awards and achievements; key achievements; accomplishments; distinctions; grants
      grants and awards; scholarships and awards; awards and scholarships; auszeichnungen; preise; prix; premios
      reconocimientos; premi; riconoscimenti; prémios; prêmios; prijzen; nagrody; what i've won; things i've won
      """
    ),
    (
      .publications,
      """
      publications; selected publications; papers; articles; books; research papers; published work; writing
      publications and presentations; presentations; talks; invited talks; invited presentations; conference talks
      speaking; speaking engagements; public speaking; conferences; lectures; exhibitions; publications and research; conference papers; patents; publications and talks
      publikationen; veröffentlichungen; publicaciones; pubblicazioni; publicações; publicaties; what i've written
      things i've written; publications and patents; patents and publications; journal articles
      peer reviewed publications
      """
    ),
    (
      .interests,
      """
      hobi; ilgi alanları; zainteresowania; fritid; sở thích; passions; what i do for fun; free time; leisure
      interests; hobbies; hobbies and interests; interests and hobbies; personal interests; activities
      activities and interests; other interests; interessen; hobbys; centres d'intérêt; loisirs; intereses; aficiones
      interessi; interesses; what i enjoy; when i'm not working; outside work
      """
    ),
    (
      .references,
      """
      references; referees; referenzen; références; referencias; referenze; referências; referenties; referanslar
      referencje; recommendations
      """
    ),
    (
      .other,
      """
      coursework; relevant coursework; relevant courses; selected coursework; program committees; committees
      my life philosophy; life philosophy; most proud of; a day of my life; day of my life; fields; status; activity
      personal qualities; additional information; other information; miscellaneous; memberships; affiliations
      professional affiliations; professional memberships; associations; declaration
      driving licence; availability; nationality; visa status; work authorization; further information; other
      sonstiges; divers; otros; additional; notes; security clearance; memberships and affiliations
      professional associations
      """
    ),
  ]
}
