/// Every table of the lexicon.
enum TermTables {
  static let all = [
    SoftwareTerms.table, CloudTerms.table, InformationTerms.table, ManagementTerms.table, DesignTerms.table,
    HealthTerms.table, BusinessTerms.table, OfficeTerms.table, EducationTerms.table, TradesTerms.table,
    RoleTerms.table, LearningTerms.table,
  ]
}
