/// Degrees, trainings and spoken languages.
enum LearningTerms {
  static let table = """
    @degree education
    Bachelor's degree = bachelor; bachelors; BSc; B.Sc.; !BA; B.A.; !BS; B.S.; bachelor of science; bachelor of
      arts; BEng; undergraduate degree; first degree; bachelor degree; BCom; bachelor of commerce; bachelor of
      engineering; BBA; bachelor of business administration; BTech; B.Tech; bachelors degree; university degree; BA
      Hons; BSc Hons; licenciatura; bachelor of technology; bachelor of laws; LLB; B.Eng.; AB degree; four-year
      degree; college degree; B.Com; BFA; bachelor of fine arts; BEd; bachelor of education; BS/BA; BA/BS >
      Associate degree
    Master's degree = master; masters; MSc; M.Sc.; !MA; M.A.; !MS; master of science; master of arts; MEng; master
      degree; masters degree; MBA; master of business administration; M.Eng.; postgraduate degree; graduate degree;
      MPhil; MTech; advanced degree; MEd; master of education; MFA; Magister; Diplom; MPH; master of public health;
      master of laws; M.Tech > Bachelor's degree
    Doctorate = PhD; Ph.D.; doctoral degree; doctor of philosophy; DPhil; !MD; doctor of medicine; JD; juris doctor;
      EdD; PharmD; MBBS; M.D.; J.D. > Master's degree
    Associate degree = associate's degree; AA degree; AAS; associate of science; associate of arts; foundation
      degree; HND; higher national diploma; HNC; two-year degree; DipHE; associates degree > High school diploma
    High school diploma = GED; high school; secondary school certificate; Abitur; baccalaureate; high school degree;
      secondary education certificate; school leaving certificate; high-school diploma; senior certificate; leaving
      certificate; high school diploma or GED
    Vocational training = apprenticeship; vocational diploma; vocational qualification; technical diploma; trade
      school; vocational education; Ausbildung; technical college; BTEC; professional training; completed
      apprenticeship; vocational certificate; technical certificate; technical school; vocational degree > High
      school diploma
    Culinary training = culinary school; culinary arts; culinary diploma; culinary degree; catering college;
      professional cookery; cookery diploma; chef apprenticeship; culinary institute; diploma in professional
      cookery > Vocational training
    @language languages
    English = fluent English; business English; spoken English; English language skills
    German = fluent German; Deutsch
    French = fluent French; français
    Spanish = fluent Spanish; Castilian; español
    Italian = italiano
    Portuguese = Brazilian Portuguese
    Dutch = Flemish; Nederlands
    Swedish
    Norwegian
    Danish
    Finnish
    Icelandic
    !Polish
    Czech = Slovak
    Hungarian
    Romanian = Moldovan
    Bulgarian
    Greek
    Turkish
    Russian
    Ukrainian
    Serbian = Croatian; Bosnian; Serbo-Croatian
    Slovenian = Slovene
    Albanian
    Lithuanian = Latvian; Estonian
    Arabic
    Hebrew
    Persian = Farsi; Dari
    Hindi = Urdu; Punjabi; Bengali; Gujarati; Marathi
    Tamil = Telugu; Malayalam; Kannada
    Chinese = Mandarin; Mandarin Chinese; Cantonese
    Japanese
    Korean
    Vietnamese
    !Thai
    Indonesian = Malay; Bahasa Indonesia
    Tagalog = Filipino
    Swahili = Amharic; Somali; Yoruba; Hausa; Zulu; Xhosa; Afrikaans
    Irish Gaelic = Welsh; Scottish Gaelic
    Catalan = Basque; Galician
    !Latin
    Sign language = American Sign Language; ASL; British Sign Language; BSL
    """
}
