/// Projects, products, leadership, and the soft skills.
enum ManagementTerms {
  static let table = """
    @skill projects
    Project management = project manager work; managing projects; project delivery; project leadership; led
      projects; project lead; delivered projects; programme delivery; project coordination; project administration
    Programme management = program management; portfolio management of projects; PMO; project portfolio > Project
      management
    Project planning = project plans; project plan; project scheduling; milestones; work breakdown structure; Gantt
      charts; shared plan; project schedule; planning of projects > Project management
    Risk management = risk register; risk assessment; risk assessments; risk analysis; risk mitigation; risks and
      issues; RAID log; enterprise risk
    Budget management = budgeting; budget; budgets; budget control; budget responsibility; budget planning; annual
      budget; project budget; cost management; managing budgets; budget owner; under budget
    Stakeholder management = stakeholder engagement; stakeholders; stakeholder communication; managing stakeholders;
      steering committee; steering group; stakeholder relations; senior stakeholders
    Vendor management = supplier management; supplier relationships; vendors; vendor relations; contract management
      with vendors; managing vendors; supplier relationship management; third-party management
    Change management = organisational change; change programmes; change leadership; change communication;
      reorganisation; managing change; business transformation
    Resource planning = resource management; capacity planning; resource allocation; workforce scheduling
    Scope management = requirements scope; scope control > Project management
    Agile = agile methods; agile methodology; agile development; agile working; agile planning; agile delivery;
      agile teams; agile project management; scaled agile; !SAFe
    Scrum = Scrum teams; sprints; sprint planning; scrum ceremonies; retrospectives; Scrum framework > Agile ~
      Kanban
    Kanban = Kanban boards > Agile ~ Scrum
    Waterfall = waterfall methodology; V-model ~ Project management
    Product management = product ownership; product strategy; product lifecycle; product vision
    Product roadmap = roadmaps; roadmap; roadmapping; product backlog; backlog; backlog management; backlog
      refinement; prioritisation of features > Product management
    User stories = acceptance criteria; user story mapping > Requirements analysis
    Requirements analysis = requirements gathering; requirements engineering; requirement elicitation; business
      requirements; requirements specification; functional specifications; specifications
    Business analysis = business analyst work; gap analysis; business cases; feasibility studies; as-is analysis ~
      Requirements analysis
    Process improvement = continuous improvement; process optimisation; process redesign; business process
      improvement; kaizen; operational excellence; process mapping; business process management; BPMN; process
      analysis; BPM
    Operations management = business operations; operational management; day-to-day operations; running operations
    Strategic planning = business strategy; strategic management; strategy development; corporate strategy
    Business development = new business; new business development; partnerships; strategic partnerships; market
      expansion
    Management consulting = consulting; consultancy; client advisory
    Entrepreneurship = founding a company
    Market research = competitive analysis; competitor analysis; market analysis; customer research; customer
      insight
    Go-to-market = go to market; GTM; product launch; product launches; launch planning
    Quality management = quality management system; QMS; quality assurance; QA; total quality management; TQM
    Quality control = quality checks; quality inspection; inspections; QC; inspection
    Governance = corporate governance; IT governance; board reporting
    Facilitation = workshop facilitation; facilitating workshops; facilitate workshops; discovery workshops;
      facilitated workshops; moderation of workshops; meeting facilitation; facilitation of workshops
    Service delivery = service level agreements; SLAs; SLA; service levels
    Grant writing = grant applications; grant proposals; funding applications; research funding
    Fundraising = donor relations; donors; major gifts; donor management; capital campaigns; charity fundraising
    Event management = event planning; event coordination; conference organisation; trade fairs; trade shows;
      organising events; event organisation
    Volunteer management = volunteer coordination; coordinating volunteers
    Sustainability = ESG; corporate social responsibility; CSR; sustainability reporting; carbon footprint; net zero
    Mergers and acquisitions = M&A; due diligence; post-merger integration
    @tool projects
    Jira = JIRA Software; Atlassian Jira > Agile
    Confluence = Atlassian; wiki; SharePoint; !Notion
    Microsoft Project = MS Project; Primavera; Primavera P6; Smartsheet > Project planning
    Trello = Asana; Monday.com; ClickUp; Basecamp; Wrike; Azure Boards; !Linear app > Project management
    Visio = Lucidchart; draw.io; Microsoft Visio
    Miro = FigJam; !Mural > Facilitation
    @certificate projects
    PMP = Project Management Professional; PMI certification; CAPM; Certified Associate in Project Management >
      Project management
    PRINCE2 = PRINCE2 Practitioner; PRINCE2 Foundation; IPMA; IPMA Level C > Project management
    Scrum Master certification = Certified ScrumMaster; CSM; PSM; PSM I; Professional Scrum Master; Certified Scrum
      Master > Scrum
    Product Owner certification = CSPO; PSPO; Certified Scrum Product Owner; Professional Scrum Product Owner >
      Product management
    SAFe certification = SAFe Agilist; PMI-ACP; Certified SAFe > Agile
    CBAP = Certified Business Analysis Professional; CCBA > Business analysis
    Six Sigma = Lean Six Sigma; Six Sigma Green Belt; Six Sigma Black Belt; green belt; black belt; DMAIC > Process
      improvement
    @soft soft
    Team leadership = leading teams; team lead; led a team; lead a team; leadership; people leadership; team
      management; team leader; managing teams; led teams; lead a shift; leading a team; people management; staff
      management; line management; supervision; supervising staff; staff supervision; staff leadership; lead a team
      of; supervise staff
    Communication = communication skills; verbal communication; interpersonal skills; written communication; oral
      communication; written and verbal communication; communicating
    Presentation skills = presentations; presenting; public speaking; presentation
    Teamwork = collaboration; team player; cross-functional collaboration; cross-functional teams; working in a team
    Problem solving = problem-solving; analytical thinking; analytical skills; critical thinking
    Time management = prioritisation; organisational skills; meeting deadlines; multitasking; multi-tasking
    Attention to detail = detail-oriented; accuracy; detail oriented; thoroughness
    Adaptability = flexibility; adaptable; flexible working style
    Mentoring = coaching; mentor; mentorship; mentored; coaching colleagues; mentoring juniors; mentor juniors
    Staff training = training of staff; employee training; trained staff; training delivery; onboarding of staff;
      trained new staff; trained colleagues; training colleagues; delivering training; staff development
    Decision making = decision-making; judgement calls
    Creativity = creative thinking; creative skills
    Emotional intelligence = empathy; active listening; patience
    Conflict resolution = mediation; de-escalation; conflict management; dispute resolution
    Negotiation = negotiating; negotiated; negotiate; negotiation skills; contract negotiation; negotiations;
      negotiating contracts; price negotiation
    Initiative = self-motivated; proactive; self-starter; work independently; autonomy; independent working
    Reliability = dependable; punctuality; punctual
    Intercultural skills = intercultural communication; cultural awareness; cultural sensitivity; cross-cultural
    """
}
