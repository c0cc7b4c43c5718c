/// Engineering, making, building, moving, cooking and hosting.
enum TradesTerms {
  static let table = """
    @skill engineering
    Mechanical engineering = mechanical design; machine design; mechanical systems; mechanical engineering design
    Computer-aided design = CAD; 3D CAD; CAD design; CAD modelling; 2D CAD; CAD drawings; CAD software; 3D CAD
      modelling
    Technical drawings = engineering drawings; technical drawing; shop drawings; drafting; draughting; blueprints;
      detail drawings; blueprint reading; reading drawings; manufacturing drawings; production drawings; working
      drawings; drawing technical
    GD&T = geometric dimensioning and tolerancing; geometric tolerancing; tolerancing; tolerance analysis; tolerance
      stack-up; tolerance stack-ups; geometrical tolerances; dimensional tolerances
    Finite element analysis = FEA; finite element method; FEM; structural analysis; stress analysis; structural
      simulation; finite elements; fatigue analysis; fatigue studies; strength calculation
    Computational fluid dynamics = CFD; flow simulation; OpenFOAM; Fluent CFD
    Design for manufacture = DFM; design for manufacturing; design for manufacturability; DFMA; design for assembly;
      DFM/A; designing for manufacture; manufacturability
    Physical prototyping = building prototypes; prototype testing; prototype builds; built prototypes; prototypes
      tested; hardware prototyping; built and tested prototypes; prototype construction; physical prototypes; test
      bench; test rigs; functional prototypes; hardware prototypes ~ 3D printing
    3D printing = additive manufacturing; SLA printing; FDM; selective laser sintering; rapid prototyping of parts;
      SLS
    Injection moulding = injection-moulded parts; plastic moulding; mould design; injection molded parts; moulded
      parts; injection tooling; plastics processing; plastic parts
    Sheet metal = sheet metal design; sheet metal work; metal forming; press brake; sheet-metal fabrication
    Machining = CNC machining; CNC; turning and milling; milling; lathe; CNC milling; CNC turning; CNC programming;
      machine tools; machined parts; lathes; grinding; CNC machines; G-code; manual machining
    Casting = foundry; die casting; forging; metal casting; sand casting
    Tool and die making = toolmaking; tooling; jigs and fixtures; tool design; soft tooling; tooling suppliers
    Design reviews = design review; DFMEA; design verification; design validation; verification and validation; V&V
    FMEA = failure mode and effects analysis; PFMEA; failure analysis; failure mode; root cause analysis; 8D; 5
      Whys; RCA; fault tree analysis; fishbone
    Thermodynamics = heat transfer; thermal analysis; thermal design; thermal management
    Fluid mechanics = pump design; pumps; fluid systems; hydrodynamics; pumps and valves; pump heads
    Hydraulics = pneumatics; hydraulic systems; pneumatic systems; fluid power
    HVAC = heating ventilation and air conditioning; refrigeration; air conditioning; heating systems; ventilation
      systems; heat pumps; HVAC systems; climate control systems; HVAC/R; boilers; boiler maintenance
    Materials science = materials engineering; metallurgy; material selection; composites; polymers; materials
      testing
    Electrical engineering = electrical design; power systems; circuit theory; electrical systems; power
      engineering; high voltage; low voltage; power distribution
    Electronics = electronic circuits; circuit design; analogue electronics; power electronics; electronics design;
      analog design; digital electronics; circuit boards; RF engineering
    PCB design = printed circuit boards; PCB layout; schematic capture; PCB > Electronics
    Soldering = SMT; electronics assembly; surface mount; solder rework
    FPGA = VHDL; Verilog; SystemVerilog; ASIC design; ASIC > Electronics
    Control systems = control engineering; automation engineering; process control; instrumentation; PID control;
      industrial automation; automation technology; controls engineering; instrumentation and control; control
      technology
    PLC programming = PLC; PLCs; programmable logic controllers; ladder logic; SPS; TIA Portal; Allen-Bradley;
      Siemens S7; Siemens PLC; Rockwell; CODESYS > Control systems
    SCADA = HMI; DCS; industrial control systems > Control systems
    Robotics = industrial robots; robot programming; !ROS; KUKA; ABB robots; FANUC; mechatronics; robotic systems
    Automotive engineering = vehicle engineering; powertrain; chassis; automotive; vehicle dynamics; AUTOSAR; ADAS;
      EV powertrain; automotive industry
    Aerospace engineering = aerodynamics; avionics; aircraft design; aeronautical engineering; aircraft maintenance;
      aviation
    Chemical engineering = process engineering; process design; chemical processes; distillation; P&ID; HAZOP;
      process safety
    Civil engineering = structural engineering; structural design; infrastructure projects; reinforced concrete;
      steel structures; geotechnical engineering; highway design; road construction; bridge design; drainage design
    Surveying = land surveying; site surveying; topographic survey; total station; GPS surveying; quantity
      surveying; site surveys; building surveys; setting out; bills of quantities; quantity take-off
    Architecture = architectural design; building design; architectural drawings; building regulations; building
      codes; planning permission; building permits; planning applications
    Renewable energy = solar energy; wind energy; photovoltaics; solar panels; wind turbines; PV systems; solar
      installation; battery storage; solar PV; energy storage
    Energy management = energy efficiency; energy audits; building automation; BMS; energy consulting
    Nuclear engineering = nuclear safety; radiation protection
    Oil and gas = petroleum engineering; offshore; refinery; well engineering; pipelines engineering
    Mining engineering = mining; blasting; mine planning
    Marine engineering = shipbuilding; naval architecture; ship maintenance; seamanship; navigation at sea; vessel
      operations
    Biomedical engineering = medical devices; ISO 13485; medical device regulation; MDR; design controls
    Systems engineering = MBSE; requirements traceability; system integration engineering; SysML; DO-178C; ISO
      26262; functional safety; IEC 61508
    Product reliability = reliability testing; life testing; endurance testing; environmental testing; test plans
    Product development = new product development; NPD; R&D; research and development; concept development; series
      production
    Engineering change = engineering changes; ECO; product lifecycle management; bill of materials; BOM; PLM
    @tool engineering
    SolidWorks = Solid Works; SolidWorks Simulation; SOLIDWORKS PDM > Computer-aided design ~ Inventor; CATIA
    !Inventor = Autodesk Inventor; Fusion 360; Autodesk Fusion; Onshape; Solid Edge > Computer-aided design ~
      SolidWorks
    CATIA = CATIA V5; Creo; Pro/Engineer; Siemens NX; PTC Creo; NX CAD; Pro/E; Unigraphics > Computer-aided design ~
      SolidWorks
    AutoCAD = Auto CAD; AutoCAD LT; MicroStation; DraftSight; BricsCAD > Computer-aided design; Technical drawings
    Revit = BIM; Autodesk Revit; building information modelling; ArchiCAD; Navisworks; !Tekla; !Vectorworks >
      Computer-aided design; Architecture
    Civil 3D = AutoCAD Civil 3D; STAAD Pro; ETABS; SAP2000; Robot Structural Analysis > Civil engineering
    ANSYS = ANSYS Mechanical; ANSYS Workbench; Ansys Fluent > Finite element analysis ~ Abaqus
    Abaqus = Nastran; LS-DYNA; COMSOL; HyperMesh; Altair; Simcenter; COMSOL Multiphysics > Finite element analysis ~
      ANSYS
    Mastercam = CAM programming; SolidCAM; HSMWorks; computer-aided manufacturing > Machining
    Altium = Altium Designer; KiCad; Eagle PCB; OrCAD; !Cadence; Mentor Graphics > PCB design
    Aspen = Aspen Plus; Aspen HYSYS; HYSYS > Chemical engineering
    Teamcenter = Windchill; Arena PLM; ENOVIA > Engineering change
    @skill manufacturing
    Manufacturing = series manufacturing; production engineering; manufacturing engineering; manufacturing
      processes; production processes; factory work; mass production
    Lean manufacturing = lean; lean production; 5S; Kaizen events; value stream mapping; Toyota production system;
      TPM; lean management; SMED; just-in-time; total productive maintenance > Process improvement
    Production planning = production scheduling; production control; MRP; material planning; capacity scheduling;
      master production schedule; production plans
    Assembly = assembly line; mechanical assembly; product assembly; assembling; line assembly; assembly work
    Machine operation = operating machines; machine operator; machine setup; operating machinery; production
      machines; machine setting; line operation; operate machinery
    Preventive maintenance = maintenance; equipment maintenance; machine maintenance; predictive maintenance; plant
      maintenance; planned maintenance; maintenance planning; repair and maintenance; repairs; machine repair;
      servicing
    Welding = MIG welding; TIG welding; arc welding; MIG; TIG; stick welding; welded; MMA welding; fabrication
    Metalwork = metalworking; metal fabrication; benchwork; locksmithing; blacksmithing; steel fabrication
    Measurement = metrology; calipers; micrometers; coordinate measuring machine; CMM; measuring instruments;
      calibration
    Packaging = packing; packaging lines; packaging operations
    Statistical process control = SPC; control charts; capability studies; Cpk; MSA > Quality control
    ISO 9001 = ISO 9000; IATF 16949; AS9100; ISO 14001; ISO standards > Quality management
    Health and safety = occupational safety; workplace safety; OSHA; HSE; EHS; safety regulations; occupational
      health and safety; safety briefings; safety briefing; safety management; COSHH; safety inspections; work
      safety; safety standards; PPE; lockout tagout; RIDDOR; safety compliance; toolbox talks
    Hazardous materials = hazmat; dangerous goods; hazardous goods; hazardous substances; dangerous goods
      regulations; IMDG; IATA DGR; hazardous waste
    Overall equipment effectiveness = OEE; throughput improvement; downtime reduction; scrap reduction; cycle time
      reduction
    Textile production = sewing; tailoring of garments; upholstery; knitting; weaving; sewing machines; garment
      sewing
    Woodworking = joinery; cabinet making; cabinetry; furniture making; wood machining; wood working
    Printing = offset printing; digital printing; print production; screen printing; prepress
    Bakery production = industrial baking; dough production
    @skill construction
    Construction = building construction; construction work; building sites; building work; construction site;
      construction sites; general construction; site work
    Construction management = site management; construction supervision; construction project management; site
      supervision; construction scheduling; contractor management; subcontractors; subcontractor management;
      managing subcontractors
    Carpentry = framing; timber framing; formwork; finish carpentry; first fix; second fix; rough carpentry; wood
      framing
    Electrical installation = electrical wiring; wiring; electrical work; electrical installations; rewiring;
      conduit; cable installation; electrical maintenance; consumer units; switchgear; electrical testing;
      electrical inspection; cabling; lighting installation; electrical panels; distribution boards; testing and
      inspection; EICR; conduit bending
    Plumbing = pipefitting; pipe fitting; plumbing installation; drainage; sanitary installation; pipework; gas
      fitting; soldering pipes; water heaters; bathroom installation; drain cleaning
    Masonry = bricklaying; concrete work; stonework; blockwork; concrete; plastering; tiling; rendering of walls
    Painting and decorating = painting; decorating; wallpapering; spray painting; wallpaper
    Roofing = roof repair; slating; roof installation; guttering
    Flooring = floor laying; carpet fitting; parquet; floor tiling
    Insulation = drywall; dry lining; drywalling; partition walls
    Scaffolding = scaffold erection; rigging; working at height
    Groundworks = excavation; excavators; excavator operation; heavy equipment; heavy machinery; plant operation;
      earthworks; bulldozers; backhoe
    Landscaping = gardening; grounds maintenance; lawn care; landscape design; garden maintenance; hedge trimming;
      irrigation systems; lawn mowing
    Estimating = cost estimating; construction estimating; estimates; cost estimation; estimates of cost; job
      costing
    Demolition = asbestos removal; dismantling
    Handyman work = general repairs; odd jobs; building repairs; minor repairs
    Glazing = window fitting; window installation
    Vehicle repair = car repair; auto repair; vehicle maintenance; automotive repair; engine repair; brakes; brake
      repair; vehicle servicing; engine diagnostics; MOT; car servicing; tyre fitting; vehicle diagnostics; oil
      changes
    Bodywork = panel beating; car painting; body repair; vehicle painting
    Appliance repair = electronics repair; domestic appliances; bicycle repair; small engine repair
    Cleaning = commercial cleaning; office cleaning; deep cleaning; janitorial; cleaning services; window cleaning;
      industrial cleaning; disinfection; janitorial work; sanitising
    Waste management = recycling; waste disposal; refuse collection; waste collection
    Pest control = fumigation; exterminator
    @certificate construction
    Electrician licence = journeyman electrician; master electrician; electrician license; licensed electrician;
      18th edition; BS 7671; NVQ electrical installation; 17th edition; electrical licence; journeyman electrician
      license > Electrical installation
    Plumbing licence = licensed plumber; journeyman plumber; master plumber; Gas Safe; Gas Safe registered; plumber
      licence > Plumbing
    CSCS card = CSCS; ECS card; SMSTS; SSSTS; construction skills card > Construction
    OSHA certification = OSHA 10; OSHA 30; OSHA-10; OSHA-30; 30-hour OSHA; 10-hour OSHA > Health and safety
    NEBOSH = IOSH; NEBOSH General Certificate; IOSH Managing Safely; CSP safety; certified safety professional >
      Health and safety
    Welding certificate = certified welder; AWS certified welder; coded welder; welding certification; welding
      licence > Welding
    EPA 608 = EPA certification; F-gas; F-gas certificate; refrigerant handling certificate; EPA 608 certification >
      HVAC
    Trade certificate = journeyman; master craftsman; apprenticeship certificate; certificate of apprenticeship;
      trade qualification; !Meister; City & Guilds; NVQ; NVQ Level 3; NVQ Level 2; red seal
    Professional engineer = PE licence; chartered engineer; CEng; professional engineer licence; P.Eng; PE license;
      EIT; IEng; fundamentals of engineering
    SolidWorks certification = CSWP; CSWA; Certified SolidWorks Professional; Certified SolidWorks Associate >
      SolidWorks
    ASE certification = ASE certified; ASE master technician > Vehicle repair
    @skill logistics
    Logistics = logistics management; logistics operations; logistics coordination; logistics planning
    Supply chain management = supply chain; SCM; supply chain planning; supply chain operations > Logistics
    Warehouse management = warehousing; warehouse operations; warehouse; warehouse work; running a warehouse;
      distribution centre; warehouse processes; distribution centre operations; goods in; fulfilment centre >
      Logistics
    Inventory control = inventory management; stock control; stock management; stocktaking; cycle counts; cycle
      counting; inventory; stock counts; inventory accuracy; stock checks; inventory counts; stock taking; count
      stock; stock levels; stock rotation; stock ordering; stock records; inventory differences; counting stock;
      inventory records
    Order picking = picking and packing; pick and pack; picking; order lines; picking orders; packing orders >
      Warehouse management
    Shipping and receiving = goods receipt; receiving goods; dispatch; despatch; goods inwards; shipping; inbound
      goods; outbound goods; loading and unloading; unloading; goods receiving; inbound freight > Logistics
    Freight = freight forwarding; freight booking; freight management; sea freight; air freight; road freight; ocean
      freight; freight transport; forwarding; shipments; consignments; freight shipping; cargo; book freight;
      freight operations > Logistics
    Carrier management = carriers; carrier selection; haulier management; carrier relations; book carriers;
      hauliers; carrier contracts; carrier negotiation; freight carriers > Logistics
    Customs documentation = customs; customs clearance; export documentation; import and export; customs
      declarations; export documents; import/export; customs brokerage; bills of lading; commercial invoices;
      customs formalities; customs papers; export declarations; tariff codes; HS codes; certificates of origin;
      Incoterms; import documentation
    Transport planning = route planning; transport management; dispatching; fleet scheduling; transport scheduling;
      delivery planning; routing; load planning; delivery scheduling; transport coordination; tour planning; journey
      planning
    Fleet management = vehicle fleet; fleet maintenance; fleet operations
    Procurement = purchasing; sourcing; strategic sourcing; supplier selection; purchase orders; supplier
      negotiation; buying of materials; purchasing management; supplier sourcing; procurement management; category
      sourcing
    Demand planning = S&OP; sales and operations planning; supply planning; replenishment planning; demand plans ~
      Forecasting
    Supplier audits = supplier quality; supplier development; supplier qualification; supplier evaluation
    Forklift operation = forklift; forklift driving; forklift truck; reach truck; forklift trucks; forklifts; pallet
      jack; forklift operator; pallet truck; counterbalance truck; fork lift; order picker truck; pallet jacks
    Driving = delivery driving; truck driving; lorry driving; van driving; HGV driving; bus driving; passenger
      transport; long-haul driving; chauffeur; taxi driving; parcel delivery; courier work
    Last-mile delivery = parcel sorting; parcel handling; mail sorting; parcels; postal services > Logistics
    Cold chain = temperature-controlled transport; refrigerated transport; cold storage
    Returns management = reverse logistics; returns processing; returns handling > Logistics
    Port operations = container terminal; stevedoring; shipping line; vessel planning; container loading
    Air cargo = airport operations; ground handling; baggage handling; airside; ramp handling
    Barcode scanning = RFID; RF scanners; handheld scanners; RF scanner; barcode scanners
    Fleet compliance = tachograph; driver hours; vehicle inspections; DOT compliance; DOT regulations; walkaround
      checks
    @tool logistics
    Warehouse management system = WMS; warehouse management systems; Manhattan WMS; Blue Yonder; SAP Extended
      Warehouse Management; warehouse management software; JDA; HighJump; Körber WMS > Warehouse management
    Transport management system = TMS; Oracle Transportation Management; transport management systems; CargoWise;
      Descartes > Transport planning
    SAP Ariba = Jaggaer; !Ivalua; e-procurement; eProcurement > Procurement
    @certificate logistics
    Forklift licence = forklift license; forklift certification; forklift certificate; forklift truck licence;
      forklift permit; forklift operator certification; fork-lift licence; FLT licence; counterbalance licence;
      forklift certified; forklift driving licence > Forklift operation
    Commercial driving licence = CDL; CDL Class A; HGV licence; Class A CDL; LGV licence; Class 1 licence; HGV Class
      1; HGV Class 2; category C licence; truck licence; commercial driver's license; lorry licence; CDL-A; CPC
      driver card; class C licence; driver CPC; HGV 1; HGV 2 > Driving
    Driving licence = driver's license; driving license; clean driving licence; category B licence; full driving
      licence; valid driver's license; driver licence; class B licence; driver's licence
    ADR certificate = ADR; ADR licence; hazmat endorsement; dangerous goods certificate; dangerous goods training;
      dangerous goods safety adviser; DGSA > Hazardous materials
    APICS = CPIM; CSCP; APICS certification; CLTD; ASCM > Supply chain management
    CIPS = MCIPS; CPSM; chartered institute of procurement and supply > Procurement
    @skill hospitality
    Cooking = food preparation; cookery; culinary; culinary skills; food prep; meal preparation; preparing meals;
      line cooking; hot kitchen; sauces; grill cooking; cooked; prep lists; mise en place; cold kitchen; prepping;
      food production
    Kitchen management = kitchen operations; running the kitchen; kitchen leadership; kitchen supervision; managing
      a kitchen; run the kitchen; ran the kitchen; kitchen team; run the pass; kitchen rota; brigade; led the
      kitchen; kitchen brigade; manage the kitchen; back of house; kitchen staff
    Menu development = menu planning; menu design; menu creation; menus; menu; recipe development; seasonal menus;
      developing menus; recipes; wrote the menu; new dishes; menu writing; dish development
    Food safety = food hygiene; HACCP; food handling; food safety records; food safety diary; food safety standards;
      kitchen hygiene; safe food handling; food standards; hygiene standards; hygiene rating
    Pastry = patisserie; pastry making; desserts; pastries; cake decorating; pastry kitchen; chocolate work; cakes
    Baking = bread making; breadmaking; bakery; dough; bread; sourdough; bread baking ~ Pastry
    Allergen management = allergens; allergen control; allergen information; allergen labelling; special diets;
      dietary requirements; food allergies; allergen awareness; allergen matrix
    Food cost control = food cost; food costs; food costing; menu costing; portion control; food waste; food margin;
      kitchen costs; gross profit on food; dish costing; waste reduction in kitchens; menu pricing
    Butchery = meat cutting; meat preparation; fish preparation; filleting; boning
    Bartending = bar work; cocktails; mixology; bar service; bar management; barkeeping; mixing drinks; cocktail
      making
    Barista skills = espresso; latte art; coffee making; coffee preparation; milk texture; espresso machine; coffee
    Wine service = sommelier; wine knowledge; wine pairing; wine list; wine tasting; WSET
    Table service = waiting tables; food service; serving guests; restaurant service; fine dining service; food and
      beverage service; waiting staff; silver service; front of house; table waiting; food and drink service
    Restaurant management = food and beverage management; F&B management; running a restaurant; restaurant
      operations; cafe management; managing a restaurant
    Catering = banqueting; event catering; banquets; catering service; contract catering; canteen; mass catering
    Hotel operations = hotel management; front office operations; hospitality management; hotel front desk; hotel
      reception; guest check-in; check-in and check-out; night audit; reservations; room reservations; hotel
      bookings; bookings
    Housekeeping = room cleaning; room service; laundry; linen; hotel cleaning; cleaning rooms; chambermaid;
      housekeeping operations; bed making
    Concierge = guest requests; bell service; guest assistance; valet service
    Revenue management = yield management; room rates; RevPAR; occupancy rates; dynamic pricing of rooms
    Tour guiding = tourism; guided tours; tour operations; travel agency; travel consulting; tour guide; travel
      sales
    Cabin crew work = in-flight service; cabin safety
    Event service = wedding planning; weddings; conference service; guest lists
    Leisure management = sports facility management; gym management; pool supervision; lifeguarding; leisure centre
    Table reservations = booking systems; reservation systems; OpenTable; Resy
    Staff scheduling = rota; rotas; shift planning; scheduling of staff; plan shifts; staff rota; rostering; staff
      rotas; duty rosters; shift schedules; roster; shift scheduling; scheduling staff
    @tool hospitality
    Opera PMS = Oracle Opera; property management system; Fidelio; Mews; Protel; Cloudbeds; !Micros; Oracle Micros;
      Toast POS; Square POS; Lightspeed; hotel software > Hotel operations
    !Amadeus = !Sabre; !Galileo; global distribution system; GDS > Tour guiding
    @certificate hospitality
    Food safety certificate = food handler certificate; ServSafe; food hygiene certificate; Level 2 food hygiene;
      food safety supervisor; Level 3 food safety; food handler card; ServSafe certified; ServSafe Manager; food
      safety certification; food handlers permit; food safety supervisor certificate; food hygiene level 2 > Food
      safety
    Alcohol service licence = RSA; responsible service of alcohol; personal licence holder; TIPS certification;
      TABC; personal alcohol licence > Bartending
    WSET certificate = WSET Level 2; WSET Level 3; certified sommelier > Wine service
    Lifeguard certificate = lifeguard certification; NPLQ; pool lifeguard
    """
}
