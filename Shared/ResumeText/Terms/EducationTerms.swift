/// Schools, universities, sciences.
enum EducationTerms {
  static let table = """
    @skill teaching
    Teaching = classroom teaching; instruction; taught classes; teaching experience; school teaching; taught; teach;
      teach classes; classroom instruction; classroom experience
    Lesson planning = lesson plans; lesson plan; lesson materials; plan lessons; planning lessons; lesson
      preparation; unit plans; lesson design; planned lessons; lesson units; lesson delivery > Teaching ~ Curriculum
      development
    Classroom management = behaviour management; managing behaviour; classroom discipline; behaviour routine; class
      management; behaviour support; pupil behaviour; student behaviour > Teaching
    Assessment = pupil assessment; student assessment; formative assessment; assessing pupils; marking; grading;
      summative assessment; exam marking; weekly assessment; assessments; feedback to pupils; assessment of
      learning; tests and marking; progress tracking of pupils; grading papers; assessment for learning
    Curriculum development = curriculum design; curriculum planning; curriculum; scheme of work; schemes of work;
      syllabus design; course design; plan the curriculum; syllabus; course development > Teaching ~ Lesson planning
    Special educational needs = !SEN; SEND; special education; SENCO; special needs; IEP; individualised education
      plans; individual education plans; inclusive education; autism; ADHD; learning support; special education
      needs; learning difficulties; dyslexia; IEPs; additional needs
    Differentiation = differentiated instruction; differentiated learning; differentiated lessons; mixed-ability
      teaching; mixed-attainment teaching; mixed ability > Teaching
    Pastoral care = form tutor; pupil welfare; student welfare; pastoral support; pastoral; pupil wellbeing; student
      wellbeing; homeroom teacher; tutor group; student support
    Early years education = early childhood education; EYFS; preschool; kindergarten; nursery; early years;
      play-based learning; childcare; early childhood; child care; day care; nursery education > Teaching
    Child development = developmental milestones; child observation ~ Early years education
    Primary education = primary teaching; elementary education; elementary school; primary school; key stage 1; key
      stage 2; KS1; KS2; grade school > Teaching
    Secondary education = secondary teaching; high school teaching; secondary school; key stage 3; key stage 4;
      GCSE; A level; A-level; KS3; KS4; sixth form; middle school teaching; examination class; exam classes; high
      school classes > Teaching
    Phonics = literacy teaching; reading instruction; early reading; guided reading; literacy; literacy instruction
    Numeracy = maths intervention; number skills
    Tutoring = private tuition; one-to-one tuition; tutored; private tutoring; tutored pupils; one-to-one tutoring >
      Teaching
    Higher education = university teaching; lecturing; lectures; academic teaching; seminars; teaching at university
    Adult education = adult learning; evening courses; vocational training delivery; further education; adult
      learners
    English as a second language = ESL; EFL; TEFL; TESOL; ESOL; English as a foreign language; CELTA; EAL; English
      as an additional language; English language teaching > Teaching
    Language teaching = modern foreign languages; MFL; foreign language teaching; language courses > Teaching
    Educational technology = edtech; interactive whiteboard; digital learning; online teaching; remote teaching;
      blended learning; smartboard; learning technology; virtual classroom
    Instructional design = e-learning development; learning design; course authoring; SCORM ~ Curriculum development
    Parent communication = parents' evenings; parent meetings; contact with families; parent-teacher conferences;
      contact with parents; parental engagement; communication with parents; parent conferences; parents evening
    Exam preparation = exam coaching; test preparation; exam preparation classes > Teaching
    School leadership = head of department; department lead; school management; school improvement; subject
      leadership; headteacher; deputy head; key stage lead; head of year; subject lead
    Student advising = academic advising; careers guidance; career counselling; school counselling; guidance
      counselling; careers advice
    After-school activities = extracurricular activities; after-school club; school trips; after-school clubs;
      school clubs
    Physical education = !PE; sports coaching; sport teaching; sports instruction; PE lessons; coaching sports
    Music education = music lessons; instrumental teaching > Teaching
    Art education = art lessons; arts and crafts; art teaching > Teaching
    Driving instruction = driving lessons; driver training
    @skill science
    Mathematics = maths; math; algebra; calculus; geometry; trigonometry; linear algebra; applied mathematics
    Physics = applied physics; mechanics and thermodynamics; optics; quantum mechanics
    Chemistry = analytical chemistry; organic chemistry; inorganic chemistry; chemical analysis; physical chemistry
    Biology = molecular biology; cell biology; microbiology; genetics; zoology; botany; life sciences; cell culture
    Biochemistry = protein purification; enzymology; western blot; western blotting; ELISA; SDS-PAGE > Biology;
      Chemistry
    Molecular techniques = PCR; qPCR; DNA sequencing; CRISPR; next-generation sequencing; gel electrophoresis;
      cloning; NGS > Biology
    Bioinformatics = computational biology; genomics; proteomics > Biology
    Laboratory techniques = lab techniques; laboratory work; lab work; laboratory skills; bench work; wet lab;
      sample preparation; laboratory analysis; lab equipment; pipetting; laboratory testing; sample analysis; lab
      testing
    Chromatography = HPLC; GC-MS; LC-MS; gas chromatography; mass spectrometry; spectroscopy; NMR; spectrometry;
      UV-Vis; FTIR > Chemistry
    Microscopy = electron microscopy; SEM imaging; confocal microscopy; light microscopy
    Good laboratory practice = GLP; ISO 17025; good manufacturing practice; GMP; cGMP; GxP
    Research = scientific research; academic research; research projects; research methods; experimental design;
      qualitative research; quantitative research; literature review; research design; literature reviews; field
      work; fieldwork
    Scientific writing = academic writing; publications; peer-reviewed publications; scientific publications;
      journal articles
    Environmental science = ecology; conservation; environmental assessment; environmental monitoring; soil
      sampling; water quality; environmental impact assessment; biodiversity; environmental management
    Geology = geotechnical investigation; mineralogy; hydrogeology; geophysics; soil mechanics
    Astronomy = astrophysics; meteorology; climatology; climate modelling
    Psychology = social psychology; developmental psychology; behavioural science; cognitive psychology
    Economics = microeconomics; macroeconomics; economic analysis; economic research
    Humanities = political science; sociology; philosophy; anthropology; archaeology; geography; social sciences
    Agriculture = crop production; farming; livestock; agronomy; horticulture; crop management; harvesting; animal
      husbandry
    Food science = food technology; sensory analysis; product formulation; food chemistry; food microbiology
    Forestry = tree surgery; arboriculture; chainsaw; tree felling; logging
    @tool teaching
    GeoGebra = Desmos; !Kahoot; Seesaw; ClassDojo; Quizlet; Nearpod; Padlet > Educational technology
    !SIMS = school information systems; PowerSchool; !Arbor; Bromcom; school information system
    LabVIEW = laboratory information management system; LIMS; electronic lab notebook; ELN; GraphPad Prism; Origin
      Pro
    @certificate teaching
    Teaching qualification = teaching certificate; teaching licence; QTS; qualified teacher status; PGCE; teacher
      training; certified teacher; teaching credential; state teaching certificate; teaching certification; teaching
      license; teacher certification; qualified teacher; recognised teaching qualification; PGDE; teaching diploma;
      teacher's licence; licensed teacher; Staatsexamen; educator licence > Teaching
    TEFL certificate = CELTA certificate; !DELTA; TESOL certificate; TEFL certification > English as a second
      language
    Early years qualification = NVQ Level 3 childcare; CDA credential; child development associate; Montessori
      diploma; Montessori; early years practitioner qualification > Early years education
    NPQ = NPQH; national professional qualification; NPQML > School leadership
    """
}
