/// Nursing, medicine, care and laboratories.
enum HealthTerms {
  static let table = """
    @skill nursing
    Nursing = nursing care; bedside nursing; nursing practice; bedside care; patient care; direct patient care;
      acute care; care of patients; care for patients
    Intensive care = ICU; critical care; intensive care unit; critical care unit; CCU; medical ICU; MICU; SICU; ITU;
      intensive care nursing; critical care nursing; ventilated patients; high dependency > Nursing ~ Emergency care
    Neonatal care = NICU; neonatal intensive care; neonatal; newborn care > Nursing
    Paediatric care = paediatrics; paediatric nursing; PICU; child health; paediatric; children's nursing;
      paediatric patients > Nursing
    Emergency care = emergency department; emergency room; ER nursing; emergency medicine; trauma care; trauma;
      accident and emergency; A&E; emergency nursing; trauma center > Nursing ~ Intensive care
    Medical-surgical nursing = med-surg; medical surgical; med/surg; medical-surgical; surgical nursing; surgical
      ward; medical ward; post-operative care; post-operative patients; postoperative care > Nursing
    Operating theatre = operating room; perioperative nursing; perioperative; OR nursing; scrub nurse; theatre
      nursing; surgical scrub; circulating nurse > Nursing
    Oncology = oncology nursing; cancer care; chemotherapy; chemotherapy administration > Nursing
    Cardiology = cardiac care; telemetry; cardiac monitoring; ECG; EKG; electrocardiogram; cardiac nursing > Nursing
    Maternity care = midwifery; obstetrics; labor and delivery; labour ward; antenatal care; postnatal care;
      prenatal care; obstetric care; L&D; birth care > Nursing
    Mental health nursing = psychiatric nursing; mental health; psychiatry; behavioural health; psychiatric care;
      mental health care
    Community nursing = district nursing; home health; home care; home nursing; public health nursing; home visits >
      Nursing ~ Elderly care
    Elderly care = geriatrics; geriatric care; aged care; dementia care; care of the elderly; nursing home; nursing
      homes; long-term care; care home; care homes; residential care; senior care
    Palliative care = hospice; hospice care; end-of-life care; end of life care > Nursing
    Rehabilitation = rehab; rehabilitation nursing; physical rehabilitation
    Dialysis = haemodialysis; CRRT; renal care; continuous renal replacement therapy; renal nursing; peritoneal
      dialysis > Nursing
    Patient assessment = physical assessment; health assessment; nursing assessment; head-to-toe exams; head-to-toe
      assessment; head-to-toe assessments; clinical assessment; patient assessments; assess patients; assessing
      patients; head-to-toe; history taking; patient evaluation; assessment of patients > Nursing
    Vital signs = vitals; blood pressure monitoring; observations of patients; taking vital signs > Patient
      assessment
    Intravenous therapy = IV therapy; IV; IVs; IV lines; infusions; infusion therapy; IV insertion; cannulation;
      venous access; intravenous; infusion; IV access; peripheral IV; central lines; PICC lines; IV medication;
      infusion pumps; intravenous lines
    Medication administration = administering medication; medication management; medication round; medication
      safety; drug administration; giving medication; give medication; medications; medication rounds; dispensing
      medication to patients > Nursing
    Wound care = wound management; dressing changes; wound dressing; pressure ulcer care > Nursing
    Phlebotomy = venipuncture; blood draws; blood collection; drawing blood; blood sampling
    Catheterisation = catheter care; urinary catheters; catheters > Nursing
    Ventilator care = mechanical ventilation; ventilator management; airway management; tracheostomy care;
      respiratory care; ventilators; ventilation of patients > Intensive care
    Haemodynamic monitoring = arterial lines; titrating pressors; vasopressors; hemodynamics; vasoactive drips >
      Intensive care
    Infection control = infection prevention; infection prevention and control; aseptic technique; CLABSI; hand
      hygiene; sterile technique; CLABSI bundle; sterilisation of instruments; infection prevention measures
    Patient education = patient teaching; health education; discharge teaching; discharge classes; educating
      patients; health promotion; teaching patients; family education
    Discharge planning = discharge coordination; hospital discharge ~ Care planning
    Care planning = care plans; care plan; nursing care plans; individual care plans; care coordination; case
      conference; coordination of care
    Triage = patient triage; telephone triage > Patient assessment
    Charge nursing = charge nurse; charge RN; shift coordination on the ward; ward management > Nursing; Team
      leadership
    Preceptorship = preceptor; preceptoring; orientation of new nurses; oriented new graduates; nurse mentoring;
      precepting; orienting new graduates; clinical mentoring; preceptored; student nurse supervision ~ Mentoring
    Patient safety = fall prevention; patient falls; safety rounds; clinical safety; incident reporting in care
    Patient advocacy = advocacy for patients; family communication ~ Patient education
    Handover = SBAR; shift handover; handover quality; bedside handover; nursing handover
    Pain management = analgesia; pain assessment
    Personal care = activities of daily living; ADLs; hygiene care; bathing and dressing; mobility assistance;
      feeding assistance; assistance with daily living; personal hygiene support
    @skill health
    Electronic health records = EHR; EMR; electronic medical records; electronic health record; electronic medical
      record; EHR systems; EPR; electronic patient record; electronic patient records; electronic charting; computer
      charting; electronic documentation of care; EHR charting
    Clinical documentation = charting; medical records; medical documentation; patient records; SOAP notes; clinical
      notes
    Medical terminology = anatomy and physiology; medical vocabulary; anatomy
    Medical coding = ICD-10; CPT coding; medical billing; ICD-10 coding; billing and coding; CPT; clinical coding;
      HCPCS
    HIPAA = patient confidentiality; patient privacy; HIPAA compliance
    Clinical trials = clinical research; GCP trials; good clinical practice; clinical studies; ICH-GCP; clinical
      trial
    Public health = epidemiology; disease prevention; community health; health policy
    Pharmacy = pharmacology; dispensing; pharmaceutical care; medication dispensing; compounding; prescriptions;
      dispensing prescriptions; drug interactions; medication reviews
    Physiotherapy = physical therapy; manual therapy; exercise therapy; musculoskeletal therapy > Rehabilitation
    Occupational therapy = OT assessments; functional assessments; adaptive equipment > Rehabilitation
    Speech therapy = speech and language therapy; speech-language pathology; dysphagia
    Radiography = radiology; X-ray; X-rays; !CT; MRI; medical imaging; CT scans; MRI scans; diagnostic imaging
    Ultrasound = sonography; echocardiography; ultrasound scans > Radiography
    Dentistry = dental care; dental hygiene; dental assisting; chairside assistance; dental procedures;
      orthodontics; dental radiography; chairside
    Surgery = surgical procedures; surgical assistance; general surgery; orthopaedic surgery
    Anaesthesia = anaesthetics; anaesthesiology; sedation
    Nutrition = dietetics; dietary counselling; nutrition counselling; meal plans; diet planning; nutritional
      assessment
    Psychotherapy = counselling; cognitive behavioural therapy; CBT; talking therapy; psychological counselling;
      group therapy; therapy sessions
    Psychological assessment = psychometric testing; psychological testing; psychometrics
    Optometry = eye examinations; eye exams; dispensing glasses; ophthalmology; contact lens fitting
    Veterinary care = veterinary medicine; animal care; animal health; animal handling; veterinary nursing
    Paramedicine = pre-hospital care; ambulance service; emergency medical services; !EMS; ambulance > Emergency
      care
    Medical laboratory = clinical laboratory; haematology; laboratory diagnostics; blood bank; clinical chemistry;
      specimen processing; histology; pathology
    Patient scheduling = appointment scheduling for patients; patient registration; patient intake; medical
      reception; patient admission; insurance verification; medical front desk
    Healthcare administration = hospital administration; practice management; healthcare management; clinic
      management
    First aid = emergency first aid; first aider; first aid at work; first-aid
    Massage therapy = massage; sports massage; deep tissue massage
    Fitness training = personal training; exercise programmes; group fitness; strength and conditioning; fitness
      classes
    @tool health
    !Epic = Epic EHR; EpicCare; Epic Systems > Electronic health records ~ Cerner
    Cerner = Oracle Health; Meditech; Allscripts; athenahealth; eClinicalWorks; PointClickCare; SystmOne; EMIS Web;
      NextGen Healthcare > Electronic health records ~ Epic
    Pyxis = Omnicell; medication dispensing cabinet > Medication administration
    PACS = RIS; DICOM > Radiography
    @certificate nursing
    Registered nurse = RN; registered nurse licence; RN license; nursing licence; licensed nurse; NMC registration;
      state nursing license; registered general nurse; RGN; nurse registration; registered nurses; RN licensure; NMC
      PIN; licence as a registered nurse; NCLEX; NCLEX-RN; nursing license; compact license > Nursing ~ Licensed
      practical nurse
    Licensed practical nurse = LPN; LVN; licensed vocational nurse; enrolled nurse > Nursing ~ Registered nurse
    Certified nursing assistant = CNA; nurse aide certification; certified nurse assistant; certified nurse aide
    Nurse practitioner licence = APRN; advanced practice registered nurse; FNP-C; nurse prescriber > Registered
      nurse
    CCRN = critical care registered nurse > Intensive care; Registered nurse
    Basic life support = BLS; BLS certification; CPR; cardiopulmonary resuscitation; BLS/CPR; CPR certification;
      CPR/AED; basic cardiac life support; BCLS ~ First aid
    Advanced cardiac life support = ACLS; ALS; advanced life support; ACLS certification; advanced cardiovascular
      life support > Basic life support
    Paediatric advanced life support = PALS; PALS certification ~ Basic life support
    TNCC = trauma nursing core course; ENPC; CEN; certified emergency nurse > Emergency care
    NIHSS = stroke certification; NIH stroke scale
    @certificate health
    Medical licence = board certified; board certification; medical license; licence to practise medicine; GMC
      registration
    EMT certification = EMT; EMT-B; emergency medical technician; NREMT; paramedic licence > Paramedicine
    Pharmacy licence = registered pharmacist; pharmacist licence; CPhT; pharmacy technician certification > Pharmacy
    Certified medical assistant = CMA certification; CCMA; RMA certification
    Medical coding certificate = CPC; certified professional coder; RHIT; RHIA; CCS coding > Medical coding
    Physiotherapist licence = HCPC registration; licensed physical therapist; DPT
    First aid certificate = first aid certification; first aid at work certificate; first-aid certificate > First
      aid
    @degree nursing
    Bachelor of Science in Nursing = BSN; B.S.N.; nursing degree; bachelor of nursing; BScN; bachelor's in nursing;
      degree in nursing; BSc nursing > Bachelor's degree ~ Associate degree in nursing
    Associate degree in nursing = ADN; ASN; diploma in nursing; nursing diploma
    Master of Science in Nursing = MSN; DNP; doctor of nursing practice > Bachelor of Science in Nursing
    """
}
