import Messages
import Testing

@testable import ParserDomain

@Suite struct ListTests {
  private func lines(_ texts: [String], bold: Set<Int> = []) -> [TextLine] {
    texts.enumerated().map { index, text in
      var line = TextLine(cells: [text])
      line.isBold = bold.contains(index)
      line.index = index
      return line
    }
  }

  @Test func skillsUnderBoldLinesAreGroups() {
    let skills = SkillReader.skills(lines(["Languages", "Expert", "Go, SQL", "Tools", "Git, Make"], bold: [0, 3]))
    #expect(skills.map(\.name) == ["Languages", "Tools"])
    #expect(skills.map(\.keywords) == [["Go", "SQL"], ["Git", "Make"]])
    #expect(skills.first?.level == "Expert")
  }

  @Test func skillsWithLabelsAreGroups() {
    let skills = SkillReader.skills(lines(["Languages: Go, SQL", "Tools – Git, Make", "Welding"]))
    #expect(skills.map(\.name) == ["Languages", "Tools", "Welding"])
    #expect(skills.map(\.keywords) == [["Go", "SQL"], ["Git", "Make"], []])
  }

  @Test func languagesAreReadInManyForms() {
    for form in [
      ["English (Native), Welsh (B2)"], ["English: Native", "Welsh: B2"], ["English – Native; Welsh – B2"],
      ["English, Native", "Welsh, B2"], ["English Native", "Welsh B2"], ["English", "Native", "Welsh", "B2"],
    ] {
      let languages = LanguageReader.languages(lines(form))
      #expect(languages.map(\.language) == ["English", "Welsh"], "\(form)")
      #expect(languages.map(\.fluency) == ["Native", "B2"], "\(form)")
    }
    let french = LanguageReader.languages(lines(["Anglais : courant (C1)"]))
    #expect(french.map(\.language) == ["Anglais"] && french.map(\.fluency) == ["courant (C1)"])
    #expect(LanguageReader.languages(lines(["Fluent in English and Welsh"])).map(\.language) == ["English", "Welsh"])
  }

  @Test func certificatesOfSeveralLinesAreOneEach() {
    let bold = CertificateReader.certificates(
      lines(["Yard Safety", "March 2022", "Harbour Board", "Crane Licence", "June 2023", "Port School"], bold: [0, 3]))
    #expect(bold.map(\.name) == ["Yard Safety", "Crane Licence"])
    #expect(bold.map(\.issuer) == ["Harbour Board", "Port School"])
    #expect(bold.map(\.date) == ["2022-03", "2023-06"])
    let plain = CertificateReader.certificates(
      lines(["Yard Safety", "Harbour Board, 2022", "Crane Licence", "Port School, 2023"]))
    #expect(plain.map(\.name) == ["Yard Safety", "Crane Licence"])
  }

  @Test func certificatesKeepShortFormsAndLoseIssuers() {
    let certificates = CertificateReader.certificates(
      lines(["Project Management Professional (PMP)", "Mediator (CEDR Centre, 2020)", "First Aid – Red Cross (2019)"]))
    #expect(certificates.map(\.name) == ["Project Management Professional (PMP)", "Mediator", "First Aid"])
    #expect(certificates.map(\.issuer) == ["", "CEDR Centre", "Red Cross"])
  }

  @Test(arguments: [
    ("ADR Certificate (DVSA)", "ADR Certificate", "DVSA"), ("HCPC Registration (HCPC)", "HCPC Registration", "HCPC"),
    ("Animal Handling License (FELASA B)", "Animal Handling License (FELASA B)", ""),
    ("AWS Certified Solutions Architect – Associate (2023)", "AWS Certified Solutions Architect – Associate", ""),
    ("2017 – 18th Edition Wiring Regulations", "18th Edition Wiring Regulations", ""),
  ])
  func whatStandsInBracketsIsIssuerOrName(text: String, name: String, issuer: String) {
    let certificates = CertificateReader.certificates(lines([text]))
    #expect(certificates.map(\.name) == [name])
    #expect(certificates.map(\.issuer) == [issuer])
  }

  @Test func aGroupOfSkillsGoesOnBehindASeparator() {
    let skills = SkillReader.skills(lines(["Methods: CRISPR ·", "Western blot", "Tools: Git"]))
    #expect(skills.map(\.keywords) == [["CRISPR", "Western blot"], ["Git"]])
  }
}
