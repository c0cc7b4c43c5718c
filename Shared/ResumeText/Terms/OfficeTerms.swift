/// Law, public service, offices, customers and shops.
enum OfficeTerms {
  static let table = """
    @skill law
    Legal research = case law research; legal analysis; Westlaw; LexisNexis; statutory research; legal databases
    Litigation = civil litigation; court proceedings; trial preparation; commercial litigation; court appearances;
      pleadings; court representation; advocacy in court
    Contract law = contract drafting; contract review; commercial contracts; contract management; drafting
      contracts; contract administration; contractual terms; reviewing contracts
    Legal drafting = legal writing; drafting pleadings; drafting legal documents; legal documents; legal
      correspondence
    Corporate law = company law; commercial law; corporate transactions; company secretarial; business law
    Criminal law = criminal defence; prosecution; criminal procedure
    Family law = divorce; custody; child custody; matrimonial law
    Property law = conveyancing; real estate law; landlord and tenant; land law; property transactions
    Intellectual property = IP law; trademarks; patents; copyright; patent law; patent prosecution; trademark law
    Immigration law = visa applications; asylum law; immigration cases
    Regulatory compliance = compliance; regulatory affairs; compliance management; regulatory requirements;
      compliance monitoring; compliance training; regulatory submissions
    E-discovery = ediscovery; document review; disclosure of documents; Relativity; discovery process
    Case management = caseload; case files; client cases; caseload management; case work; casework
    Notarial work = notary; notary public; notarisation
    Arbitration = alternative dispute resolution; mediation of disputes
    Legal advice = legal counsel; legal advisory; advising clients on law; legal support
    Public procurement = procurement law; public tenders; public purchasing
    Policy analysis = public policy; policy development; policy research; legislative analysis; policy writing;
      policy advice
    Government relations = public affairs; lobbying; legislative affairs
    Law enforcement = policing; patrol; crime prevention; criminal investigation; police work
    Security guarding = security services; access control; CCTV; guarding; site security; security patrols; door
      supervision; CCTV monitoring
    Firefighting = fire service; fire prevention; rescue operations; fire and rescue
    Emergency planning = emergency management; crisis management; emergency response; emergency preparedness;
      evacuation
    Social work = social services; child protection; welfare support; social care; family support; social case work
    Safeguarding = child safeguarding; safeguarding children; safeguarding of vulnerable adults; child safety
    Youth work = youth programmes; work with young people; youth services
    Community outreach = outreach; community engagement; community development; community work; outreach programmes
    Benefits advice = housing advice; debt advice; welfare rights; citizen advice; homelessness support
    Addiction support = substance abuse counselling; addiction counselling; drug counselling; harm reduction
    Disability support = support for people with disabilities; learning disabilities; disability services; supported
      living
    @certificate law
    Bar admission = admitted to the bar; bar exam; licensed attorney; admitted solicitor; qualified solicitor;
      qualified lawyer; attorney licence; bar membership; practising certificate; second state examination; called
      to the bar
    Paralegal certificate = certified paralegal; CILEX; paralegal certification
    Notary commission = commissioned notary > Notarial work
    SIA licence = security licence; guard card; security guard licence; SIA door supervisor licence > Security
      guarding
    Social work licence = LCSW; LMSW; licensed clinical social worker; Social Work England registration > Social
      work
    DBS check = enhanced DBS; criminal record check; background check; police clearance; working with children check
    Security clearance = SC clearance; DV clearance; secret clearance; top secret clearance; TS/SCI
    @skill office
    Administration = office administration; administrative support; administrative duties; clerical work; admin;
      clerical support; administrative tasks; admin support; general administration; administrative work; office
      work
    Office management = running an office; office coordination; office supplies; facilities coordination >
      Administration
    Diary management = calendar management; calendars; scheduling meetings; scheduling appointments; appointment
      scheduling; meeting scheduling; managing diaries; diary planning; appointments; scheduling of meetings;
      appointment booking
    Executive support = executive assistance; personal assistance; PA support; assistant to executives; support to
      directors; C-suite support > Administration
    Travel booking = travel arrangements; travel management; business travel; booking travel; travel planning; trip
      planning
    Minute taking = taking minutes; minute-taking; meeting minutes; board minutes
    Correspondence = business correspondence; letters and emails; email correspondence; mail handling; incoming mail
    Data entry = keyboarding; data input; data capture; entering data; data processing; order entry
    Typing = touch typing; audio typing; transcription; word processing; dictation; typing speed; shorthand
    Filing = record keeping; records management; document management; document control; archives of files; filing
      systems; filing system; recordkeeping; document filing
    Reception = front desk; receptionist duties; reception desk; front office; greeting visitors; visitor reception;
      switchboard; telephone reception; welcoming visitors; answering phones; telephone switchboard
    Telephone skills = telephone manner; phone etiquette; telephone enquiries; phone calls; call handling; inbound
      calls
    Meeting organisation = meeting coordination; organising meetings; meeting preparation; meeting rooms; agenda
      preparation
    Facilities management = facility management; building management; building maintenance; building services;
      facilities; property maintenance; maintenance of buildings
    Property management = lease administration; tenant relations; rent collection; tenancy management; tenant
      management
    Inventory of supplies = ordering supplies; purchasing of office supplies; supplies ordering; stationery orders
    Library work = librarianship; library services; information services; circulation desk; reference services;
      library science; library management
    @tool office
    Microsoft Office = MS Office; Microsoft Office Suite; Office suite; Office package; Microsoft Word and Excel; MS
      Office Suite; Office applications
    Microsoft Word = MS Word; !Word; word processor > Microsoft Office
    PowerPoint = Microsoft PowerPoint; MS PowerPoint; slide decks; !Keynote; Google Slides > Microsoft Office
    !Outlook = Microsoft Outlook; MS Outlook > Microsoft Office
    Microsoft Teams = MS Teams; !Slack; !Zoom; video conferencing; Webex; Skype; videoconferencing
    Google Workspace = G Suite; Google Docs; Google Drive; GSuite; Google Calendar
    !Access = Microsoft Access; MS Access; FileMaker > Databases
    DocuSign = Adobe Acrobat; Adobe Sign; PDF editing; e-signatures; Acrobat
    @skill customer
    Customer service = customer support; customer care; client service; serving customers; customer assistance;
      guest service; guest services; customer enquiries; customer queries; client support; customer-facing; customer
      contact; helping customers; customer relations; serve customers; customer experience; guest relations; client
      relations
    Complaint handling = complaints; handling complaints; complaint management; complaint resolution; customer
      complaints; handled complaints; resolving complaints > Customer service
    Call centre = contact centre; call center operations; inbound and outbound calls; call center > Customer service
    Live chat = chat support; email support; omnichannel support > Customer service
    Customer satisfaction = CSAT; NPS; net promoter score; customer feedback; satisfaction surveys > Customer
      service
    Order processing = order management; order fulfilment; sales order processing; order handling; processing
      orders; customer orders
    Client relationship management = client relationships; relationship management; customer relationships;
      relationship building; building relationships; client relationship; relationship-building
    @skill retail
    Retail operations = store operations; shop operations; store management; shop management; retail management;
      running a shop; store manager work; branch management
    Cash handling = cash register; cashier; till work; point of sale; !POS; cash-up; cashing up; cash desk work;
      card payments; checkout; cash payments; daily cash-up; POS systems; cash and card; cash management at tills
    Merchandising = visual merchandising; window displays; product displays; shelf displays; planograms; store
      displays; product placement; window dressing
    Stock replenishment = shelf stacking; restocking; shelf filling; stocking shelves; stacking shelves;
      replenishing shelves
    Loss prevention = shrinkage; theft prevention; shrink reduction; loss control
    Product knowledge = product advice; advising customers; product consultation; product recommendations
    Buying = retail buying; purchasing for retail; assortment planning; category management; range planning; buyer
      work
    Personal styling = fashion advice; styling; wardrobe consulting
    Floristry = flower arranging; floral design; bouquets
    Hairdressing = hair cutting; hair colouring; barbering; hairstyling; haircuts; hair styling
    Beauty therapy = skincare; make-up; makeup artistry; facials; manicures; nail care; waxing; cosmetics; beauty
      treatments
    """
}
