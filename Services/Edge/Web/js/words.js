// The words for what the API names.

const sections = {
  basics: "About", work: "Experience", volunteer: "Volunteering", education: "Education", awards: "Award",
  certificates: "Certificate", publications: "Publication", skills: "Skills", languages: "Language",
  interests: "Interest", references: "Reference", projects: "Project",
};
const fields = {
  position: "title", name: "name", summary: "summary", label: "headline", studyType: "degree", area: "subject",
  keywords: "keyword", description: "description", startDate: "start", endDate: "end",
};

/** A place in a resume ("/work/0/highlights/2") in words ("Experience 1, line 3"). */
export function placeOf(pointer) {
  const [section, entry, field, line] = (pointer || "").split("/").slice(1);
  if (!section) return "the resume";
  const words = sections[section] || section;
  if (entry === undefined || section === "skills") return words;
  if (Number.isNaN(Number(entry))) return `${words}, ${fields[entry] || entry}`;
  const head = `${words} ${Number(entry) + 1}`;
  if (field === undefined) return head;
  if (field === "highlights" && line !== undefined) return `${head}, line ${Number(line) + 1}`;
  if (line !== undefined) return `${head}, ${fields[field] || field} ${Number(line) + 1}`;
  return `${head}, ${fields[field] || field}`;
}

export const matches = {
  shown: { text: "Met", tone: "good" },
  listed: { text: "Listed", tone: "middle" },
  related: { text: "Related", tone: "middle" },
  missing: { text: "Missing", tone: "bad" },
};

export const changes = { moved: "Moved", reworded: "Reworded", removed: "Left out", composed: "Put together" };

export const partName = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
