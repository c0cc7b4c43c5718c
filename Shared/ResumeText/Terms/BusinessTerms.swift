/// Finance, sales, marketing, staff, law, offices and customers.
enum BusinessTerms {
  static let table = """
    @skill finance
    Accounting = bookkeeping; accountancy; financial accounting; double-entry bookkeeping; accounts preparation;
      book keeping
    General ledger = GL; ledger accounting; nominal ledger; chart of accounts; ledger > Accounting
    Month-end close = month end close; month-end closing; period-end close; monthly close; close process; month end
      closing; year-end close; quarter-end close; financial close; month-end; year-end closing; closing the books;
      annual close > Accounting
    Journal entries = journals; posting journals; adjusting entries > General ledger
    Accruals = accruals and prepayments; prepayments; deferrals > Month-end close
    Bank reconciliations = bank reconciliation; reconcile bank accounts; reconciling bank accounts; bank recs; bank
      account reconciliation; reconciliation of bank accounts > Account reconciliations
    Account reconciliations = reconciliations; reconciliation; balance sheet reconciliations; account
      reconciliation; balance sheet accounts; ledger reconciliation > Accounting
    Accounts payable = !AP; purchase ledger; supplier invoices; invoice processing; vendor invoices; creditors;
      payment runs; processing invoices; payables; invoice matching > Accounting ~ Accounts receivable
    Accounts receivable = !AR; sales ledger; receivables; collections; credit control; dunning; debtors; invoicing;
      billing; customer invoicing; cash application > Accounting ~ Accounts payable
    VAT returns = VAT; value added tax; VAT declarations; sales tax; GST; indirect tax; VAT filing; VAT return;
      sales tax returns; intrastat; VAT compliance > Tax
    Tax = taxation; tax returns; corporate tax; tax preparation; tax compliance; income tax; tax planning; tax
      filing; corporation tax; tax advisory
    Fixed assets = fixed asset register; depreciation; asset register; fixed asset accounting > Accounting
    Intercompany accounting = intercompany; intercompany reconciliations; intercompany matching > Accounting
    Consolidation = group accounts; consolidated accounts; group consolidation; consolidated financial statements >
      Financial reporting
    Financial statements = balance sheet; income statement; profit and loss; P&L; cash flow statement; annual
      accounts; profit and loss account; statutory accounts; balance sheets > Financial reporting
    Financial reporting = statutory reporting; external reporting; finance reporting; financial reports > Accounting
    Management accounting = management accounts; cost accounting; controlling; cost centre accounting; cost
      controlling; standard costing; product costing; management accountant work > Accounting
    IFRS = International Financial Reporting Standards; IFRS 16; IFRS 15; IFRS 9; IAS > Accounting ~ GAAP
    GAAP = US GAAP; UK GAAP; HGB; local GAAP; generally accepted accounting principles; FRS 102 > Accounting ~ IFRS
    Audit = auditing; external audit; statutory audit; audits; audited; audit fieldwork; financial audit; audit
      preparation; audit work; audit support
    Internal audit = internal auditing; internal audits > Audit; Internal controls
    Internal controls = SOX; Sarbanes-Oxley; control testing; ICFR; SOX compliance; COSO; financial controls
    Financial planning and analysis = FP&A; financial planning; financial planning & analysis > Financial analysis
    Financial analysis = variance analysis; ratio analysis; finance analysis; profitability analysis; variances;
      financial analyst work
    Financial modelling = financial models; valuation; DCF; discounted cash flow; LBO; business valuation; valuation
      models > Financial analysis
    Financial forecasting = budgeting and forecasting; cash flow forecasting; revenue forecasting; rolling forecast;
      cash flow forecasts; financial forecasts
    Treasury = cash management; liquidity management; cash flow management; foreign exchange; FX; hedging; cash flow
    Payroll = payroll processing; payroll administration; wage payments; salary payments; payroll accounting; run
      payroll; payroll inputs; wages
    Expense management = expense reports; travel expenses; expense claims
    Cost control = cost reduction; cost saving; cost savings; spend control
    Credit analysis = credit risk; credit assessment; underwriting; lending; loan underwriting; credit underwriting;
      loan processing; mortgage lending; mortgages; loans
    Investment management = portfolio management; asset management; wealth management; fund management; investments;
      equity research; investment analysis; investment advice
    Investment banking = capital markets; equity capital markets; corporate finance; debt capital markets
    Trading = equities trading; derivatives; fixed income; options trading; commodities trading; structured products
    Financial risk = market risk; VaR; Basel III; liquidity risk; operational risk; model validation > Risk
      management
    Anti-money laundering = AML; KYC; know your customer; financial crime; sanctions screening; customer due
      diligence; transaction monitoring; fraud detection; fraud prevention; AML/KYC
    Insurance = claims handling; insurance claims; claims management; claims processing; policy administration;
      insurance underwriting; insurance sales; loss adjusting
    Banking = retail banking; branch banking; teller; cash desk; bank teller; private banking; corporate banking
    Pensions = pension administration; retirement planning; pension schemes
    Procurement accounting = purchase-to-pay; procure-to-pay; P2P; order-to-cash; O2C; record-to-report; R2R
    Real estate finance = real estate valuation; property valuation; property appraisal; appraisals of property
    @tool finance
    SAP = SAP ERP; SAP FI; SAP R/3; SAP S/4HANA; S/4HANA; SAP HANA; SAP CO; SAP FICO; SAP MM; SAP SD; SAP FI/CO; SAP
      WM; SAP EWM; SAP PP; SAP Business One > ERP
    ERP = ERP system; ERP systems; enterprise resource planning
    Oracle Financials = Oracle EBS; Oracle ERP; Oracle E-Business Suite; NetSuite; Oracle NetSuite; Oracle Fusion;
      JD Edwards; PeopleSoft > ERP
    Microsoft Dynamics = Dynamics 365; Dynamics NAV; Navision; Business Central; Microsoft Dynamics 365; Dynamics AX
      > ERP
    QuickBooks = Xero; !Sage; Sage 50; FreshBooks; !Tally; Zoho Books; MYOB; QuickBooks Online; Tally ERP >
      Accounting
    DATEV = Lexware; Exact Online; Odoo; Fortnox; !Visma > Accounting
    Bloomberg Terminal = Bloomberg; Refinitiv; Reuters Eikon; FactSet; Capital IQ; S&P Capital IQ; Morningstar >
      Financial analysis
    Hyperion = Anaplan; Adaptive Insights; Oracle Hyperion; OneStream; Tagetik; Adaptive Planning > Financial
      planning and analysis
    BlackLine = Trintech; !Concur; SAP Concur; Coupa; Expensify
    @certificate finance
    ACCA = ACCA qualified; ACCA membership; ACCA qualification; association of chartered certified accountants; FCCA
      > Accounting ~ CPA
    CPA = certified public accountant; CPA licence > Accounting ~ ACCA
    Chartered accountant = ACA; CA qualification; ICAEW; chartered accountancy; ACA qualified; qualified accountant
      > Accounting ~ ACCA; CPA
    CIMA = CMA; certified management accountant; ACMA; CGMA > Accounting ~ ACCA
    AAT = AAT Level 4; AAT qualified; AAT qualification; certified bookkeeper > Accounting
    CFA = chartered financial analyst; CFA charterholder; CFA Level I > Financial analysis; Investment management
    FRM = financial risk manager certification > Financial risk
    !CIA = certified internal auditor > Internal audit
    CFP = certified financial planner; Series 7; Series 63; Series 65; Series 66; FINRA licence
    CAMS = certified anti-money laundering specialist > Anti-money laundering
    @skill sales
    Sales = selling; sales experience; direct sales; field sales; outside sales; inside sales; sales activities
    B2B sales = business-to-business sales; enterprise sales; solution selling; software sales; SaaS sales;
      corporate sales; B2B selling; consultative selling; complex sales; B2B; business to business; new business
      sales; technical sales > Sales
    B2C sales = B2C; consumer sales; door-to-door sales; business to consumer > Sales
    Prospecting = prospected; cold calling; cold calls; lead generation; outbound prospecting; outbound sales;
      outbound; sales prospecting; cold outreach; booked qualified meetings; booked meetings; generating leads;
      prospect; outreach to prospects; new leads; cold emailing > Sales
    Lead qualification = qualified leads; lead qualifying; lead scoring; MQLs; qualifying leads ~ Prospecting
    Account management = key account management; key accounts; client accounts; account growth; strategic accounts;
      client management; account portfolio; managing accounts; accounts management ~ B2B sales
    Pipeline management = sales pipeline; pipeline; opportunity management; sales funnel; pipeline of opportunities;
      keep a pipeline; managing a pipeline; deal pipeline; pipeline reviews > Sales
    Sales forecasting = sales forecast; sales forecasts; forecast each quarter; forecasting sales; revenue forecast;
      forecast accuracy; quarterly forecast; pipeline forecasting; forecast sales; forecasting of sales ~
      Forecasting
    Closing deals = deal closing; closed deals; contract closing; closed new business > Sales
    Quota attainment = sales targets; quota; quota reached; above quota; sales quota; target attainment; of quota;
      exceeding targets; exceeded quota > Sales
    Sales presentations = product demonstrations; demonstrations; product demos; demos; sales demos; demo calls;
      pitching; sales pitches > Sales
    Tender management = tenders; RFPs; RFP; request for proposal; bid management; bid writing; tendering; RFP
      responses; proposal writing
    Pricing = price setting; pricing strategy; quotations; preparing quotes; quoting; offer preparation
    Upselling = cross-selling; cross selling; upsell; up-selling; add-on sales > Sales
    Territory management = sales territory; territory planning; territory sales > Sales
    Sales operations = sales enablement; sales processes; commission management; sales analytics; revenue
      operations; RevOps
    Channel sales = partner sales; distributor management; reseller management; channel partners; distributors;
      resellers > Sales
    Sales management = sales leadership; managing sales teams; sales team leadership > Sales; Team leadership
    Customer success = customer success management; client success; customer retention; churn reduction; renewals;
      customer onboarding; account retention; churn
    Retail sales = shop sales; sales floor; retail selling; in-store sales; store sales; retail; sales assistance >
      Sales
    Telesales = telemarketing; phone sales; telephone sales; sales calls > Sales
    Real estate sales = property sales; lettings; property viewings; estate agency; real estate; house sales;
      listings of property; leasing of property
    MEDDIC = MEDDPICC; BANT; SPIN selling; Challenger sale; Sandler; qualification method; sales methodology; Miller
      Heiman > B2B sales
    @tool sales
    CRM = customer relationship management; CRM system; CRM systems; CRM software; CRM administration; CRM tools
    Salesforce = Salesforce.com; SFDC; Sales Cloud; Salesforce CRM; Salesforce Sales Cloud; Service Cloud > CRM ~
      HubSpot
    HubSpot = HubSpot CRM; HubSpot Marketing Hub > CRM; Marketing automation ~ Salesforce
    Pipedrive = Zoho CRM; Microsoft Dynamics CRM; Dynamics CRM; SugarCRM; Freshsales; Close CRM; Copper CRM > CRM ~
      Salesforce
    LinkedIn Sales Navigator = Sales Navigator; ZoomInfo; Apollo.io; Lusha; Cognism > Prospecting
    Outreach platform = Outreach.io; SalesLoft; Gong; Chorus.ai; Clari > Sales
    @certificate sales
    Salesforce certification = Salesforce Certified Administrator; Salesforce Administrator; Salesforce Certified >
      Salesforce
    Real estate licence = real estate license; realtor licence; estate agent licence; broker licence > Real estate
      sales
    Insurance licence = insurance license; life and health license; property and casualty license > Insurance
    @skill marketing
    Marketing = marketing communications; marketing management; marcom; marketing strategy; marketing planning
    Digital marketing = online marketing; internet marketing; web marketing; performance marketing; growth
      marketing; digital campaigns; paid media; digital advertising; online advertising > Marketing
    SEO = search engine optimisation; search optimisation; organic search; on-page SEO; technical SEO; off-page SEO;
      keyword research; link building; organic traffic > Digital marketing ~ Paid search
    Paid search = !SEM; PPC; pay-per-click; search engine marketing; search engine advertising; !SEA; paid search
      advertising; search ads; pay per click; search advertising > Digital marketing ~ SEO
    Paid social = social media advertising; social ads; paid social media; LinkedIn ads; TikTok ads > Digital
      marketing
    Display advertising = programmatic advertising; banner ads; retargeting; media buying; media planning;
      programmatic > Digital marketing
    Email marketing = e-mail marketing; newsletter; newsletters by email; email campaigns; email newsletters; email
      automation; e-mail campaigns; mailing campaigns; drip campaigns; email sequences; newsletter campaigns >
      Digital marketing
    Social media marketing = social media; social media management; social channels; social networks; community
      management; social media strategy; Instagram; Facebook; TikTok; LinkedIn content; social media channels >
      Digital marketing
    Content marketing = content production; inbound marketing; thought leadership; blog content > Marketing ~
      Content strategy
    Content strategy = content planning; editorial strategy; content plan; content calendar; content roadmap;
      content strategies ~ Content marketing
    Marketing automation = marketing automation tools; lead nurturing; nurture campaigns; automated campaigns;
      campaign automation; marketing workflows ~ Email marketing
    Campaign management = marketing campaigns; campaigns; campaign planning; advertising campaigns; integrated
      campaigns > Marketing
    Brand management = brand strategy; brand building; brand marketing; brand awareness; brand positioning >
      Marketing
    Product marketing = product positioning; market positioning > Marketing ~ Go-to-market
    Public relations = !PR; media relations; press releases; press relations; press work; press office; publicity;
      corporate communications; external communications; crisis communication
    Internal communications = employee communications; internal comms; staff newsletter
    Advertising = print advertising; TV advertising; outdoor advertising > Marketing
    Influencer marketing = influencers; creator partnerships; affiliate marketing; affiliates > Digital marketing
    Conversion optimisation = CRO; conversion rate optimisation; landing pages; landing page optimisation;
      conversion rates ~ A/B testing
    Web analytics = website analytics; digital analytics; marketing analytics; campaign reporting; attribution;
      traffic analysis; web tracking > Data analysis
    E-commerce = ecommerce; online shop; online retail; online store; web shop; webshop; online sales; online shops
    Customer segmentation = target groups; segmentation; audience targeting; target audiences > Marketing
    Lead generation campaigns = demand generation; demand gen; lead gen; demo requests; account-based marketing; ABM
      > Marketing ~ Prospecting
    Marketing events = webinars; sponsorships; experiential marketing; roadshows > Marketing
    @tool marketing
    Google Analytics = GA4; !GA; Google Analytics 4; Universal Analytics > Web analytics ~ Adobe Analytics
    Adobe Analytics = Matomo; Mixpanel; Amplitude; Plausible; Piwik > Web analytics ~ Google Analytics
    Google Ads = Google AdWords; AdWords; Microsoft Ads; Bing Ads; Google Ads Editor > Paid search
    Meta Ads = Facebook Ads; Facebook Ads Manager; Meta Ads Manager; Instagram ads; Meta Business Suite > Paid
      social
    Google Tag Manager = GTM tags; tag management; Google Search Console; Search Console > Web analytics
    Mailchimp = Klaviyo; Brevo; Sendinblue; ActiveCampaign; Campaign Monitor; Constant Contact; CleverReach > Email
      marketing
    Marketo = Pardot; Eloqua; Salesforce Marketing Cloud; Marketing Cloud; !Braze; !Iterable; Customer.io >
      Marketing automation
    SEMrush = Ahrefs; !Moz; Screaming Frog; Sistrix; SE Ranking > SEO
    Hootsuite = Sprout Social; Sprinklr > Social media marketing
    Shopify = Magento; Adobe Commerce; Shopware; BigCommerce; PrestaShop; Salesforce Commerce Cloud > E-commerce
    Amazon Seller Central = Amazon Marketplace; eBay; Etsy; marketplace selling > E-commerce
    @certificate marketing
    Google Ads certification = Google Ads Search Certification; Google Ads Certified > Google Ads
    Google Analytics certification = Google Analytics Certified; GAIQ; Google Analytics Individual Qualification >
      Google Analytics
    HubSpot certification = HubSpot Inbound Certification; HubSpot Academy certification > HubSpot
    CIM qualification = CIM; chartered institute of marketing > Marketing
    @skill hr
    Human resources = HR; HR management; human resource management; HRM; personnel management; people operations; HR
      generalist work; personnel; people and culture; HR operations
    Recruitment = recruiting; talent acquisition; hiring; recruited; hires; staffing; candidate sourcing; full-cycle
      recruiting; candidate selection; recruit staff; headhunting; executive search; hired; interviewing candidates;
      time to fill; candidate interviews; campus recruitment; sourcing candidates > Human resources
    Employee relations = employee relations cases; ER cases; disciplinary hearings; grievances; grievance handling;
      labour relations; industrial relations; works council; union negotiations; employee disputes; trade unions;
      disciplinary procedures; labor relations; grievance procedures; trade union relations > Human resources
    Employment law = labour law; labor law; employment legislation; employment regulations; HR compliance; labour
      legislation ~ Employee relations
    Performance management = performance reviews; performance appraisals; appraisals; performance appraisal; goal
      setting; annual reviews; performance conversations; performance cycle; performance review > Human resources
    HR analytics = people analytics; workforce analytics; HR reporting; HR metrics; headcount reporting; turnover
      and absence; headcount; workforce data; turnover monthly; absence reporting; HR dashboards; people data;
      employee turnover analysis; HR data
    Compensation and benefits = compensation; benefits administration; comp and ben; C&B; total rewards; pay
      structure; salary benchmarking; pay structures; remuneration; job grading; salary bands > Human resources
    Onboarding = employee onboarding; induction; new hire onboarding; new starter induction; offboarding > Human
      resources
    Learning and development = L&D programmes; training and development; employee development; talent development;
      corporate training; training programmes; training needs analysis; leadership development; e-learning
    Talent management = succession planning; talent reviews; succession plans; career development programmes > Human
      resources
    Workforce planning = manpower planning; headcount planning; staffing plans; staff planning > Human resources
    Employee engagement = engagement surveys; staff engagement; employee surveys; employee retention; staff
      retention; stay interviews; exit interviews > Human resources
    Organisational development = organisational design; !OD; organisation development; culture change > Human
      resources
    Diversity and inclusion = DEI; diversity; equality diversity and inclusion; EDI; D&I; diversity equity and
      inclusion
    HR administration = personnel administration; employee records; HR records; employment contracts; personnel
      files; leave administration; absence management > Human resources
    Employer branding = employer brand; employee value proposition; careers page > Recruitment
    HR business partnering = business partnering; HR partnering; partner to leaders > Human resources
    Job evaluation = job descriptions; job analysis > Human resources
    Occupational health = employee wellbeing; workplace wellbeing; employee assistance; return to work; well-being
    @tool hr
    Workday = Workday HCM > HRIS ~ SAP SuccessFactors
    HRIS = HR systems; HCM; human resources information system; HR information system; HR software
    SAP SuccessFactors = SuccessFactors; SAP HCM; SAP HR; Oracle HCM; PeopleSoft HR > HRIS ~ Workday
    BambooHR = Personio; HiBob; ADP; ADP Workforce Now; Paychex; Gusto; UKG; Kronos; Ceridian; Rippling;
      !Cornerstone > HRIS
    Applicant tracking system = applicant tracking; !Greenhouse; Taleo; iCIMS; SmartRecruiters; !Workable; Bullhorn;
      applicant tracking systems > Recruitment
    LinkedIn Recruiter = !Indeed; job boards; StepStone; Boolean search; LinkedIn recruiting > Recruitment
    Learning management system = LMS; Moodle; !Canvas; Blackboard; Docebo; learning management systems; Articulate;
      Articulate Storyline; Google Classroom > Learning and development
    @certificate hr
    CIPD = CIPD Level 5; CIPD Level 7; chartered institute of personnel and development; MCIPD; CIPD qualified; CIPD
      Level 3; CIPD qualification > Human resources ~ SHRM-CP
    SHRM-CP = SHRM; SHRM-SCP; SHRM Certified Professional > Human resources ~ CIPD
    PHR = SPHR; Professional in Human Resources; aPHR; GPHR; HRCI > Human resources ~ CIPD
    """
}
