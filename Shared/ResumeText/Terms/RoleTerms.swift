/// What positions are called, by line of work; titles that are near each other are related.
enum RoleTerms {
  static let table = """
    @title software
    Software engineer = software developer; developer; programmer; application developer; software development
      engineer; SDE; SWE; coder; applications developer; software programmer; web engineer ~ Backend engineer;
      Frontend developer; Full-stack developer; Mobile developer; DevOps engineer
    Backend engineer = backend developer; back-end developer; back-end engineer; server-side developer; Go
      developer; Java developer; Python developer; PHP developer; server-side engineer; back end developer; API
      developer; Node developer; .NET developer; C# developer; Ruby developer; Golang developer; Node.js developer ~
      Software engineer; Full-stack developer; DevOps engineer; Data engineer
    Frontend developer = front-end developer; frontend engineer; front-end engineer; UI developer; React developer;
      front end developer; JavaScript developer; Angular developer; UI engineer; front end engineer ~ Software
      engineer; Full-stack developer; Web developer; UX designer
    Full-stack developer = full stack developer; full stack engineer; full-stack engineer; fullstack developer ~
      Software engineer; Backend engineer; Frontend developer; Web developer
    Web developer = web programmer; webmaster; WordPress developer; web designer and developer ~ Frontend developer;
      Full-stack developer; Backend engineer
    Mobile developer = iOS developer; Android developer; mobile engineer; app developer; iOS engineer; Android
      engineer; mobile app developer ~ Software engineer
    Embedded engineer = firmware engineer; embedded software engineer; embedded developer ~ Software engineer;
      Electronics engineer
    Game developer = game programmer; gameplay programmer ~ Software engineer
    Software architect = solution architect; solutions architect; technical architect; enterprise architect; IT
      architect ~ Software engineer; Backend engineer
    Engineering manager = head of engineering; CTO; development manager; technical lead; tech lead; lead engineer;
      VP engineering; chief technology officer; software development manager; head of development ~ Software
      engineer; Software architect
    QA engineer = test engineer; software tester; QA analyst; tester; quality assurance engineer; test analyst;
      SDET; test automation engineer; QA tester ~ Software engineer
    @title cloud
    DevOps engineer = site reliability engineer; SRE engineer; platform engineer; cloud engineer; infrastructure
      engineer; release engineer; cloud architect; reliability engineer for services ~ Backend engineer; System
      administrator; Software engineer
    System administrator = systems administrator; sysadmin engineer; Linux administrator; IT administrator; Windows
      administrator; systems engineer; server administrator; IT engineer ~ DevOps engineer; Network engineer; IT
      support specialist
    Network engineer = network administrator; network technician; network architect ~ System administrator; Telecom
      technician
    Telecom technician = telecommunications technician; telecommunications engineer; fibre technician ~ Network
      engineer
    Security engineer = security analyst; cybersecurity analyst; information security analyst; penetration tester;
      SOC analyst; security consultant; cyber security analyst; information security officer; CISO; security
      architect; cyber analyst; cyber security engineer ~ System administrator; Network engineer
    IT support specialist = support technician; help desk technician; IT technician; service desk analyst; desktop
      support technician; technical support specialist; IT support technician; IT support engineer; help desk
      analyst; IT specialist; support engineer; helpdesk technician; helpdesk analyst; technical support engineer;
      IT support analyst ~ System administrator; Network engineer
    IT manager = head of IT; CIO; IT director; director of IT; chief information officer; IT operations manager ~
      System administrator; IT project manager
    Database administrator = database engineer; database developer; SQL developer ~ Data engineer; System
      administrator
    @title data
    Data engineer = analytics engineer; ETL developer; data pipeline engineer; big data engineer; data platform
      engineer; data warehouse developer; data architect ~ Data analyst; Data scientist; Backend engineer; Database
      administrator
    Data scientist = machine learning engineer; ML engineer; AI engineer; research scientist in machine learning;
      statistician; applied scientist; machine learning scientist; quantitative analyst ~ Data analyst; Data
      engineer
    Data analyst = BI analyst; business intelligence analyst; reporting analyst; analytics consultant; insight
      analyst; data specialist; BI developer; analytics manager; data steward; insights analyst ~ Data scientist;
      Data engineer; Business analyst; Financial analyst
    Actuary = actuarial analyst ~ Data scientist
    @title projects
    IT project manager = technical project manager; software project manager; digital project manager; IT programme
      manager; IT project lead; IT project coordinator ~ Project manager; Product manager; Scrum master; Engineering
      manager
    Project manager = project lead manager; project coordinator; programme manager; program manager; project leader;
      PMO analyst; senior project manager; project officer; project administrator; delivery manager; project
      management officer ~ IT project manager; Product manager; Scrum master; HR business partner; Operations
      manager; Construction manager
    Scrum master = agile coach; release train engineer ~ IT project manager; Product manager; Project manager
    Product manager = product owner; head of product; product lead; associate product manager ~ IT project manager;
      Business analyst; UX designer; Product marketing manager
    Business analyst = systems analyst; process analyst; requirements engineer; business systems analyst ~ Product
      manager; Data analyst; IT project manager; Management consultant
    Management consultant = consultant; strategy consultant; business consultant ~ Business analyst; Project manager
    Operations manager = head of operations; COO; operations director; operations coordinator; chief operating
      officer; plant manager; general manager; site manager of operations; business operations manager ~ Project
      manager; Production manager; Logistics manager; Shop manager
    Event manager = event planner; event coordinator; events manager; conference manager; wedding planner; events
      coordinator ~ Marketing manager; Project manager; Catering manager
    @title design
    UX designer = UI designer; product designer; UX/UI designer; UI/UX designer; interaction designer; experience
      designer; UX researcher; user experience designer; service designer; user researcher; user interface designer;
      UX consultant ~ Graphic designer; Frontend developer; Product manager; Web designer
    Web designer = digital designer; website designer ~ UX designer; Graphic designer; Web developer; Frontend
      developer
    Graphic designer = visual designer; communication designer; art director; brand designer; creative director;
      layout artist; motion designer; media designer ~ UX designer; Web designer; Marketing specialist
    Architect = architectural designer; architectural assistant; landscape architect; architectural technologist ~
      Interior designer; Civil engineer; Draughtsperson
    Interior designer = interior architect; furniture designer ~ Architect
    Fashion designer = textile designer; pattern maker; stylist ~ Graphic designer
    @title media
    Copywriter = content writer; content creator; content manager; content strategist; UX writer; content editor;
      content specialist; blogger; editor in chief ~ Journalist; Editor; Marketing specialist; Technical writer;
      Social media manager
    Journalist = reporter; news editor; correspondent; broadcaster; radio presenter; editorial trainee ~ Editor;
      Copywriter; Public relations manager
    Editor = proofreader; copy editor; sub-editor; managing editor; editorial assistant; publisher ~ Journalist;
      Copywriter
    Technical writer = documentation specialist; technical author; documentation writer ~ Copywriter; Editor
    Translator = interpreter; localisation specialist ~ Editor
    Photographer = videographer; video editor; camera operator; film editor; video producer; filmmaker; content
      producer ~ Graphic designer
    Musician = singer; composer; sound engineer; music producer; audio engineer
    Actor = actress; performer; dancer; stage manager
    Librarian = archivist; library assistant; curator; museum assistant; information specialist; library technician
    @title nursing
    Nurse = registered nurse practitioner of care; staff nurse; ICU nurse; critical care nurse; charge nurse in
      charge; nurse manager; ward nurse; emergency nurse; nursing sister; intensive care nurse; RN nurse; paediatric
      nurse; theatre nurse; community nurse; nurse educator; practice nurse; school nurse; head nurse; mental health
      nurse; travel nurse; clinical nurse; ward sister; oncology nurse; psychiatric nurse; nurse specialist; ER
      nurse; district nurse ~ Nursing assistant; Midwife; Nurse practitioner; Paramedic; Medical assistant; Registered
      nurse; Licensed practical nurse
    Nurse practitioner = advanced nurse practitioner; family nurse practitioner; physician assistant; physician
      associate ~ Nurse; Physician
    Midwife = obstetric nurse ~ Nurse
    Nursing assistant = patient care assistant; nurse aide; healthcare assistant; patient care technician; care
      assistant; healthcare support worker; HCA; PCT; nurses aide; orderly ~ Nurse; Caregiver; Medical assistant
    Caregiver = carer; support worker; home health aide; home carer; care worker; personal care assistant; care
      giver; residential support worker ~ Nursing assistant; Social worker
    @title health
    Physician = doctor; medical doctor; general practitioner; surgeon; GP; resident physician; consultant physician;
      internist; psychiatrist; paediatrician; radiologist; cardiologist; anaesthetist; junior doctor ~ Nurse
      practitioner
    Medical assistant = clinical assistant; medical office assistant; dental assistant; dental nurse; doctor's
      assistant ~ Nursing assistant; Nurse; Medical receptionist
    Medical receptionist = medical secretary; patient coordinator; patient access representative; medical
      administrator; ward clerk; unit clerk ~ Medical assistant; Receptionist; Medical coder
    Medical coder = medical biller; health information technician; clinical coder; medical records clerk ~ Medical
      receptionist
    Paramedic = emergency technician; ambulance technician; ambulance driver ~ Nurse; Firefighter
    Pharmacist = pharmacy technician; pharmacy assistant; dispensing technician ~ Laboratory technician
    Physiotherapist = physical therapist; occupational therapist; physical therapist assistant; speech therapist;
      massage therapist; chiropractor; rehabilitation assistant; speech and language therapist; osteopath ~ Fitness
      trainer
    Dentist = dental hygienist; orthodontist; dental technician ~ Medical assistant
    Psychologist = therapist; counsellor; psychotherapist; mental health counsellor; clinical psychologist ~ Social
      worker
    Radiographer = radiology technician; sonographer; radiologic technologist; imaging technician; MRI technologist
    Laboratory technician = lab technician; medical laboratory scientist; laboratory assistant; lab assistant;
      medical technologist; laboratory analyst; biomedical scientist; laboratory manager ~ Scientist; Quality
      inspector
    Veterinarian = veterinary nurse; vet; veterinary technician; veterinary assistant; animal care assistant
    Dietitian = nutritionist; dietician ~ Fitness trainer
    Fitness trainer = personal trainer; fitness instructor; sports coach; yoga instructor; swimming instructor; gym
      instructor ~ Teacher; Physiotherapist
    Optician = optometrist; dispensing optician
    @title finance
    Accountant = general ledger accountant; staff accountant; financial accountant; bookkeeper; management
      accountant; tax accountant; cost accountant; chief accountant; senior accountant; accounting manager; accounts
      assistant; accounting assistant; accounting clerk; accounts clerk; junior accountant; fund accountant;
      assistant accountant ~ Auditor; Accounts payable clerk; Financial controller; Financial analyst; Payroll
      specialist; Tax adviser
    Accounts payable clerk = accounts receivable clerk; accounts payable specialist; billing clerk; AP clerk; credit
      controller; invoice clerk; purchase ledger clerk; billing specialist; AR specialist; accounts receivable
      specialist ~ Accountant; Payroll specialist; Administrative assistant
    Auditor = audit associate; internal auditor; external auditor; audit manager; audit assistant; audit senior; IT
      auditor ~ Accountant; Compliance officer; Financial controller
    Financial controller = controller; finance manager; CFO; head of finance; finance director; chief financial
      officer; financial manager; controlling specialist ~ Accountant; Financial analyst; Auditor
    Financial analyst = FP&A analyst; finance analyst; investment analyst; equity analyst; finance business partner;
      treasury analyst; credit analyst; risk analyst; business controller ~ Accountant; Financial controller; Data
      analyst
    Tax adviser = tax consultant; tax manager; tax specialist; tax associate; tax advisor ~ Accountant; Auditor
    Payroll specialist = payroll administrator; payroll clerk; payroll officer; payroll manager; payroll accountant
      ~ Accountant; HR administrator; Accounts payable clerk
    Banker = bank clerk; loan officer; relationship manager banking; bank advisor; investment banker; mortgage
      adviser; personal banker; branch manager of a bank; teller clerk; financial adviser; financial advisor; wealth
      manager; financial planner; mortgage advisor; portfolio manager; trader ~ Financial analyst; Insurance agent
    Insurance agent = claims adjuster; underwriter; insurance broker; claims handler; insurance adviser; claims
      specialist; claims examiner; insurance advisor ~ Banker; Account executive
    @title sales
    Account executive = sales executive; sales representative; sales rep; business development manager; account
      manager; field sales representative; sales engineer; key account manager; business development executive;
      sales consultant; sales development representative; SDR; inside sales representative; BDR; business
      development representative; sales specialist; territory manager; sales associate B2B; presales consultant;
      sales agent; area sales manager; regional sales executive; senior account executive; technical sales
      representative ~ Sales manager; Customer success manager; Retail sales assistant; Marketing manager; Real
      estate agent; Insurance agent
    Sales manager = head of sales; sales director; regional sales manager; VP sales; sales team leader; national
      sales manager; chief revenue officer; commercial manager; commercial director ~ Account executive; Marketing
      manager; Shop manager
    Customer success manager = client success manager; client manager; onboarding specialist; customer success
      specialist ~ Account executive; Customer service representative
    Real estate agent = realtor; estate agent; property consultant; letting agent; property manager; real estate
      broker; leasing agent; leasing consultant ~ Account executive
    @title marketing
    Marketing manager = digital marketing manager; head of marketing; CMO; online marketing manager; growth manager;
      marketing director; brand manager; growth marketer; performance marketing manager; e-commerce manager;
      campaign manager; email marketing manager; content marketing manager; SEO manager; digital marketer; chief
      marketing officer; marketing lead ~ Marketing specialist; Product marketing manager; Social media manager;
      Account executive; Sales manager; Public relations manager; Project manager
    Marketing specialist = online marketing specialist; marketing coordinator; marketing assistant; SEO specialist;
      digital marketing specialist; marketing executive; marketing associate; PPC specialist; marketing analyst; SEM
      specialist; digital marketing executive; email marketing specialist; marketing communications specialist; paid
      search specialist ~ Marketing manager; Social media manager; Copywriter; Public relations manager; Graphic
      designer
    Product marketing manager = product marketer ~ Marketing manager; Product manager
    Social media manager = community manager; social media specialist; social media coordinator; social media
      editor; influencer manager ~ Marketing specialist; Copywriter; Marketing manager
    Public relations manager = PR manager; communications manager; press officer; PR specialist; communications
      officer; communications specialist; spokesperson; head of communications; PR executive; communications
      coordinator; public affairs manager ~ Marketing manager; Journalist; Marketing specialist
    Fundraiser = fundraising manager; development officer; grant writer; fundraising officer; development manager
      for donors ~ Public relations manager; Account executive; Event manager
    @title hr
    HR business partner = human resources business partner; HR generalist; HR manager; people partner; HRBP; human
      resources manager; head of HR; HR director; people manager; HR adviser; HR advisor; human resources
      generalist; HR consultant; people operations manager; HR officer; chief people officer; HR specialist; people
      business partner; employee relations specialist; human resources specialist ~ Recruiter; HR administrator;
      Training specialist; Project manager
    Recruiter = talent acquisition specialist; recruitment consultant; talent acquisition partner; sourcer;
      recruiting manager; recruitment manager; talent partner; technical recruiter; staffing specialist; talent
      acquisition manager; headhunter; recruitment specialist ~ HR business partner; HR administrator
    HR administrator = HR assistant; human resources assistant; HR coordinator; personnel administrator; human
      resources coordinator; people operations coordinator; personnel officer; HR clerk ~ HR business partner;
      Recruiter; Payroll specialist; Administrative assistant
    Training specialist = trainer; learning and development specialist; L&D manager; training manager; corporate
      trainer; instructional designer; training coordinator; learning designer; training officer ~ HR business
      partner; Teacher
    @title law
    Lawyer = attorney; solicitor; barrister; legal counsel officer; associate attorney; general counsel; in-house
      counsel; corporate lawyer; advocate; legal adviser; legal advisor; trainee solicitor; legal associate; counsel
      ~ Paralegal; Compliance officer
    Paralegal = legal assistant; legal secretary; law clerk; legal executive; notary clerk; legal administrator ~
      Lawyer; Administrative assistant; Compliance officer
    Judge = magistrate; court clerk; legal clerk of the court ~ Lawyer
    Compliance officer = compliance manager; compliance analyst; AML analyst; KYC analyst; data protection officer;
      risk manager; regulatory affairs specialist; compliance specialist; regulatory affairs manager ~ Lawyer;
      Auditor
    Police officer = detective; constable; sheriff's deputy; patrol officer; correctional officer; prison officer ~
      Security guard
    Security guard = security officer; door supervisor; guard; watchman; security supervisor ~ Police officer
    Firefighter = fire officer; rescue worker ~ Paramedic
    Soldier = army officer; military officer; infantry; sergeant; platoon leader ~ Security guard
    Social worker = case manager; case worker; youth worker; family support worker; caseworker; community worker;
      social care worker; community support worker; probation officer; community manager of outreach; outreach
      worker ~ Caregiver; Psychologist; Teacher
    Policy officer = policy analyst; policy adviser; civil servant; government officer; policy advisor; public
      affairs officer ~ Lawyer; Business analyst
    @title office
    Administrative assistant = office assistant; secretary; office administrator; admin assistant; administrator;
      office clerk; clerk; data entry clerk; office manager; administrative officer; administrative coordinator;
      typist; team assistant; administrative specialist; office coordinator; clerical assistant; data entry
      operator; admin officer ~ Executive assistant; Receptionist; HR administrator; Accounts payable clerk
    Executive assistant = personal assistant; PA to the director; management assistant; executive secretary;
      assistant to the CEO; chief of staff ~ Administrative assistant; Event manager
    Receptionist = front desk agent; front desk receptionist; hotel receptionist; front office agent; front desk
      clerk; night auditor; guest service agent; front office executive ~ Administrative assistant; Customer service
      representative; Hotel manager; Medical receptionist
    Facilities manager = facility manager; building manager; caretaker; janitor; building superintendent; property
      caretaker; facilities coordinator ~ Maintenance technician; Cleaner; Administrative assistant
    @title customer
    Customer service representative = customer service agent; call centre agent; customer support specialist;
      customer adviser; customer service advisor; customer care agent; customer support agent; customer service
      assistant; call center representative; contact centre agent; customer service specialist; customer advisor;
      customer support representative; call center agent; support specialist; customer service associate; customer
      care representative; customer service manager; customer experience manager ~ Retail sales assistant;
      Receptionist; Customer success manager; IT support specialist
    @title retail
    Retail sales assistant = shop assistant; sales assistant; retail sales adviser; cashier clerk; retail associate;
      sales associate; store assistant; retail assistant; salesperson; retail sales associate; checkout operator;
      sales adviser; sales advisor; retail salesperson; store associate; retail sales advisor; checkout assistant;
      retail cashier ~ Shop manager; Customer service representative; Account executive; Waiter
    Shop manager = store manager; retail manager; branch manager; assistant store manager; shop supervisor;
      department manager; retail supervisor; deputy store manager; assistant manager; floor manager; retail store
      manager; store supervisor ~ Retail sales assistant; Sales manager; Restaurant manager; Operations manager;
      Merchandiser
    Merchandiser = visual merchandiser; retail buyer; category manager; product buyer; fashion buyer ~ Shop manager;
      Purchasing manager
    Hairdresser = beautician; barber; hairstylist; hair stylist; beauty therapist; nail technician; make-up artist;
      cosmetologist
    Florist = gardener at a nursery
    @title teaching
    Teacher = schoolteacher; teacher of mathematics; mathematics teacher; math teacher; maths teacher; class
      teacher; English teacher; science teacher; secondary teacher; primary teacher; primary school teacher; subject
      teacher; elementary school teacher; high school teacher; physics teacher; history teacher; language teacher;
      music teacher; art teacher; PE teacher; special education teacher; ESL teacher; educator; elementary teacher;
      chemistry teacher; biology teacher; supply teacher; substitute teacher; SEN teacher; student teacher; trainee
      teacher; classroom teacher; school teacher; head of mathematics; secondary school teacher; instructor; head
      teacher; physical education teacher; geography teacher ~ Tutor; Teaching assistant; Lecturer; Nursery teacher;
      Training specialist; School administrator
    Tutor = private tutor; learning mentor; academic tutor ~ Teacher; Teaching assistant; Lecturer
    Teaching assistant = classroom assistant; learning support assistant; teacher's aide; paraprofessional; teacher
      aide; SEN assistant; special needs assistant; instructional aide ~ Teacher; Tutor; Nursery teacher
    Nursery teacher = early years practitioner; kindergarten teacher; preschool teacher; childcare worker; nursery
      nurse; nanny; early childhood educator; nursery practitioner; daycare worker; childminder; babysitter; au pair
      ~ Teacher; Teaching assistant; Caregiver
    Lecturer = professor; university lecturer; assistant professor; associate professor; adjunct professor; academic
      ~ Teacher; Scientist; Tutor
    School administrator = principal; school principal; registrar; admissions officer; school secretary; school
      counsellor; academic adviser; academic coordinator; dean ~ Teacher; Administrative assistant
    Driving instructor = driver trainer ~ Driver
    @title science
    Scientist = researcher; research scientist; research associate; chemist; biologist; physicist; research
      assistant; postdoctoral researcher; PhD student; doctoral researcher; postdoc; research fellow; biochemist;
      microbiologist; ecologist; geologist; economist; research analyst; clinical research associate; environmental
      scientist; doctoral student; research engineer ~ Laboratory technician; Lecturer; Data scientist
    Agronomist = farmer; farm manager; horticulturist; agricultural worker; farm worker; farmhand ~ Landscaper
    @title engineering
    Mechanical engineer = mechanical design engineer; design engineer; product development engineer; CAD engineer;
      R&D engineer; product engineer; machine designer; development engineer; simulation engineer; FEA engineer;
      mechanical designer; hardware engineer; automotive engineer; aerospace engineer; engineering intern; thermal
      engineer; tooling engineer ~ Manufacturing engineer; Draughtsperson; Electrical engineer; Quality engineer;
      Maintenance technician
    Draughtsperson = CAD technician; draftsman; drafter; CAD designer; CAD operator; technical draughtsman; design
      technician ~ Mechanical engineer; Architect; Civil engineer
    Manufacturing engineer = production engineer; process engineer; industrial engineer; continuous improvement
      engineer; lean engineer; chemical engineer ~ Mechanical engineer; Quality engineer; Production manager
    Quality engineer = quality manager; QA manager; supplier quality engineer; quality specialist ~ Manufacturing
      engineer; Quality inspector; Mechanical engineer
    Electrical engineer = power engineer; electrical design engineer; automation engineer; controls engineer;
      mechatronics engineer; control engineer; PLC programmer; robotics engineer ~ Electronics engineer;
      Electrician; Mechanical engineer
    Electronics engineer = PCB designer; FPGA engineer; RF engineer; electronics technician; hardware design
      engineer ~ Electrical engineer; Embedded engineer
    Civil engineer = structural engineer; site engineer; geotechnical engineer; surveyor; quantity surveyor; land
      surveyor; highway engineer; water engineer; transport engineer ~ Construction manager; Architect;
      Draughtsperson
    Environmental engineer = energy engineer; sustainability manager; energy manager; environmental consultant;
      sustainability consultant ~ Civil engineer; Safety officer
    Safety officer = HSE manager; health and safety manager; EHS manager; safety manager; health and safety officer;
      EHS specialist; safety engineer; HSE officer ~ Environmental engineer; Quality engineer
    @title manufacturing
    Production manager = production supervisor; manufacturing manager; shift leader; factory manager; production
      planner; shift manager; production team leader; line leader; production scheduler; manufacturing supervisor ~
      Manufacturing engineer; Operations manager; Production operator; Warehouse supervisor
    Production operator = production worker; machine operator of a line; assembly worker; assembler; factory worker;
      manufacturing technician; line operator; process operator; manufacturing operator; packer; production
      technician; factory operative; production operative; production associate; assembly technician ~ Machinist;
      Warehouse worker; Quality inspector; Production manager
    Machinist = CNC operator; CNC machinist; toolmaker; CNC programmer; turner; miller; CNC technician; tool and die
      maker ~ Production operator; Welder; Mechanical engineer
    Welder = fabricator; metalworker; welder fabricator; sheet metal worker; steel fixer; boilermaker; fitter ~
      Machinist; Construction worker
    Quality inspector = quality controller; QC inspector; quality technician; quality control inspector; QC
      technician ~ Quality engineer; Production operator
    Maintenance technician = maintenance engineer; service technician; maintenance mechanic; industrial mechanic;
      field service engineer; field service technician; maintenance electrician; millwright; service engineer;
      maintenance fitter; maintenance supervisor; maintenance worker; handyman ~ Electrician; Mechanic; HVAC
      technician; Facilities manager
    Tailor = seamstress; sewer of garments; upholsterer; dressmaker
    @title construction
    Construction manager = site manager; construction supervisor; site foreman; foreman; construction project
      manager; construction superintendent; contracts manager; superintendent; site supervisor ~ Civil engineer;
      Project manager; Construction worker
    Construction worker = labourer; builder; bricklayer; roofer; general labourer; construction labourer; mason;
      plasterer; painter; decorator; tiler; scaffolder; concrete worker; groundworker; excavator operator; crane
      operator; heavy equipment operator; plant operator; laborer ~ Carpenter; Construction manager; Landscaper
    Carpenter = joiner; cabinet maker; woodworker; furniture maker; shopfitter ~ Construction worker
    Electrician = electrical technician; industrial electrician; electrical fitter; electrical installer; apprentice
      electrician; electrical apprentice; solar installer ~ Maintenance technician; Electrical engineer; HVAC
      technician
    Plumber = pipefitter; gas engineer; heating engineer; plumbing engineer; steamfitter; gas fitter; apprentice
      plumber; heating installer ~ HVAC technician; Electrician; Construction worker
    HVAC technician = HVAC engineer; refrigeration engineer; air conditioning technician; refrigeration technician;
      HVAC installer; HVAC mechanic ~ Plumber; Electrician; Maintenance technician
    Mechanic = auto mechanic; car mechanic; vehicle technician; automotive technician; motor mechanic; mechatronics
      technician; aircraft mechanic; bicycle mechanic; diesel mechanic; vehicle mechanic; service adviser for cars ~
      Maintenance technician; Driver
    Landscaper = gardener; groundskeeper; landscape gardener; arborist; greenkeeper; tree surgeon ~ Construction
      worker; Agronomist
    Cleaner = housekeeper; cleaning operative; room attendant; cleaning supervisor; housekeeping supervisor;
      janitorial worker; domestic assistant; window cleaner; chambermaid of a hotel; custodian; maid ~ Facilities
      manager; Hotel manager
    @title logistics
    Logistics coordinator = warehouse and logistics coordinator; logistics specialist; shipping coordinator; supply
      chain coordinator; freight forwarder; transport coordinator; logistics clerk; shipping clerk; forwarding
      agent; logistics planner; transport planner; dispatcher; export coordinator; logistics administrator; import
      coordinator; supply chain planner; freight broker; logistics officer; traffic coordinator; material planner;
      import/export coordinator; supply chain specialist; shipping specialist; customs broker; logistics assistant;
      export administrator; demand planner ~ Logistics manager; Warehouse supervisor; Warehouse worker; Purchasing
      manager; Driver; Production manager
    Logistics manager = supply chain manager; transport manager; head of logistics; distribution manager; fleet
      manager; supply chain analyst; warehouse manager; head of supply chain; logistics analyst ~ Logistics
      coordinator; Warehouse supervisor; Operations manager; Purchasing manager
    Warehouse supervisor = warehouse team leader; warehouse coordinator; warehouse lead; inventory manager; stock
      controller; inventory controller; warehouse shift leader; inventory specialist; warehouse administrator;
      inventory coordinator ~ Warehouse worker; Logistics coordinator; Logistics manager; Production manager
    Warehouse worker = warehouse operative; warehouse associate; picker; order picker; parcel sorter; stock clerk;
      storekeeper; forklift driver; forklift operator worker; material handler; warehouse assistant; picker packer;
      loader; stocker; stores person; warehouse clerk; storeman; goods-in operative ~ Warehouse supervisor;
      Logistics coordinator; Driver; Production operator
    Driver = truck driver; lorry driver; delivery driver; bus driver; HGV driver; courier; van driver; chauffeur
      driver; taxi driver; postal worker; train driver; mail carrier; CDL driver; bicycle courier; tram driver;
      delivery courier ~ Warehouse worker; Logistics coordinator
    Purchasing manager = buyer; procurement specialist; procurement manager; purchasing agent; sourcing manager;
      purchaser; procurement officer; strategic buyer; purchasing assistant; purchasing officer; category buyer;
      supplier manager; procurement analyst; sourcing specialist ~ Logistics manager; Logistics coordinator;
      Merchandiser
    Pilot = airline pilot; flight instructor; first officer; captain of an aircraft; ship's captain; deck officer;
      sailor
    @title hospitality
    !Chef = sous chef; head chef; cook; executive chef; chef de partie; line cook; commis chef; pastry chef; kitchen
      manager; junior sous chef; commis; prep cook; kitchen chef; kitchen supervisor; chef de cuisine; demi chef;
      breakfast chef; chef manager; chef tournant; second chef; apprentice cook ~ Kitchen assistant; Baker;
      Restaurant manager; Catering manager; Butcher; Barista
    Kitchen assistant = kitchen porter; kitchen helper; dishwasher; catering assistant; kitchen hand; canteen
      assistant; food service worker; fast food worker; crew member at a restaurant; catering worker ~ Chef; Waiter;
      Cleaner
    Baker = confectioner; patissier; bakery assistant; pastry cook ~ Chef
    Butcher = fishmonger; meat cutter ~ Chef
    Waiter = waitress server; server in a restaurant; restaurant server; food server; waiting staff member; head
      waiter; sommelier of a restaurant; waiter/waitress; banquet server; host; hostess; restaurant host ~ Barista;
      Bartender; Restaurant manager; Retail sales assistant; Kitchen assistant
    Bartender = barkeeper; bar manager; mixologist; barman; bar supervisor; barmaid; bar staff ~ Waiter; Barista;
      Restaurant manager
    Barista = barista and shift supervisor; coffee maker barista; head barista; cafe assistant ~ Waiter; Bartender;
      Chef; Restaurant manager; Kitchen assistant
    Restaurant manager = restaurant supervisor; food and beverage manager; cafe manager; assistant restaurant
      manager; floor supervisor; shift supervisor; maitre d; pub manager; F&B manager; restaurant general manager;
      front of house manager ~ Chef; Hotel manager; Shop manager; Waiter; Barista; Catering manager
    Catering manager = banquet manager; catering supervisor; catering coordinator; canteen manager; banqueting
      manager ~ Chef; Restaurant manager; Event manager
    Hotel manager = front office manager; guest relations manager; duty manager; reservations agent; reservations
      manager; concierge of a hotel; hotel general manager; front desk manager; housekeeping manager; guest
      relations officer; hospitality manager; revenue manager ~ Receptionist; Restaurant manager; Cleaner;
      Operations manager
    Travel agent = travel consultant; tour operator; tour guide of a city; tour manager; travel adviser ~
      Receptionist; Account executive
    Flight attendant = cabin crew; air hostess; cabin crew member; steward ~ Waiter; Customer service representative
    """
}
