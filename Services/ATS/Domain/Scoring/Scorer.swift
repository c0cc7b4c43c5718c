package import Messages
import ResumeText

/// Holds a resume against a job description.
package enum Scorer {
  /// The report: a score of 0 to 100, the parts that add up to it, and every requirement with its evidence.
  ///
  /// The points of the results add up to those of the parts "requirements", "nice to have", "role", "experience" and
  /// "education". What a description does not ask for leaves its weight to the rest. `asOf` is the present month, up
  /// to which a position that goes on is counted; without it, the latest month in the resume. The same input gives
  /// the same report.
  package static func score(
    _ resume: Resume, jobDescription: String, requirements: JobRequirements, asOf: MonthDate? = nil
  ) -> AtsReport {
    let reading = JobReading(jobDescription)
    let career = Career(resume.work, latest: Career.latestMonth(resume), asOf: asOf)
    let index = ResumeIndex(resume, career)
    var card = ScoreCard(
      requirements: Array(requirements.requirements.prefix(RequirementReader.limit * 2)),
      education: requirements.education, reading: reading)

    var likenesses: [Double]?
    if let role = card.role {
      let judge = RoleJudge(
        career: career, label: resume.basics?.label ?? "", wanted: RoleTitle(requirements.title))
      likenesses = judge.likenesses
      card.roleVerdict = judge.verdict(role, resume.work)
    }
    let hasHeldRole = (likenesses?.max() ?? 0) >= RoleLikeness.same
    let judge = SkillJudge(finder: EvidenceFinder(index: index), hasHeldRole: hasHeldRole)
    card.verdicts = judge.judge(card.skills)
    if let experience = card.experience {
      card.experienceVerdict = ExperienceJudge(
        career: career, likenesses: likenesses, asked: requirements.yearsExperience
      ).verdict(experience)
    }
    if let education = card.education {
      let hasExperience = (card.experienceVerdict?.credit ?? 0) >= 1
      card.educationVerdict = EducationJudge(
        education: resume.education, hasExperience: hasExperience
      ).verdict(education)
    }
    card.wording = WordingJudge.share(reading, index)
    card.repetitions = RepetitionJudge.count(card.verdicts, index)
    return card.report(requirements)
  }
}
