"""Headings of sections, in the words people use."""

HEADINGS = {
    "summary": ["Summary", "Profile", "About Me", "Professional Summary", "Personal Statement", "Career Objective",
                "Executive Summary", "About", "Career Profile"],
    "work": ["Experience", "Work Experience", "Professional Experience", "Employment History", "Employment",
             "Career History", "Work History", "Relevant Experience", "Professional Background",
             "Experience & Achievements", "Professional Career", "Career Experience", "Positions Held"],
    "education": ["Education", "Education & Training", "Academic Background", "Educational Qualifications",
                  "Education and Qualifications", "Academic Qualifications", "Studies", "Educational Background",
                  "Academic History"],
    "skills": ["Skills", "Technical Skills", "Key Skills", "Core Competencies", "Areas of Expertise",
               "Skills & Expertise", "Expertise", "Key Competencies", "Skills Summary", "Tools & Technologies",
               "Professional Skills", "Strengths"],
    "languages": ["Languages", "Language Skills", "Languages Spoken", "Language Proficiency"],
    "certificates": ["Certifications", "Certificates", "Licenses & Certifications", "Professional Certifications",
                     "Courses & Certifications", "Certifications and Licenses", "Accreditations", "Credentials"],
    "projects": ["Projects", "Selected Projects", "Personal Projects", "Side Projects", "Key Projects"],
    "volunteer": ["Volunteering", "Volunteer Experience", "Community Involvement", "Voluntary Work",
                  "Volunteer Work"],
    "awards": ["Awards", "Honors & Awards", "Awards and Recognition", "Achievements", "Honours", "Scholarships"],
    "publications": ["Publications", "Selected Publications", "Papers", "Publications & Talks"],
    "interests": ["Interests", "Hobbies", "Hobbies & Interests", "Personal Interests", "Activities"],
    "references": ["References", "Referees"],
    "contact": ["Contact", "Contact Information", "Contact Details", "Personal Details", "Get in Touch"],
}
GERMAN = {
    "summary": ["Profil", "Über mich", "Kurzprofil"], "work": ["Berufserfahrung", "Beruflicher Werdegang"],
    "education": ["Ausbildung", "Bildungsweg", "Studium"], "skills": ["Kenntnisse", "Fähigkeiten", "Kompetenzen"],
    "languages": ["Sprachen", "Sprachkenntnisse"], "certificates": ["Zertifikate", "Weiterbildungen"],
    "projects": ["Projekte"], "volunteer": ["Ehrenamt", "Ehrenamtliches Engagement"], "awards": ["Auszeichnungen"],
    "publications": ["Publikationen"], "interests": ["Interessen", "Hobbys"], "references": ["Referenzen"],
    "contact": ["Kontakt", "Persönliche Daten"],
}
FRENCH = {
    "summary": ["Profil", "À propos"], "work": ["Expérience professionnelle", "Expériences professionnelles"],
    "education": ["Formation", "Formations", "Études"], "skills": ["Compétences", "Compétences techniques"],
    "languages": ["Langues"], "certificates": ["Certifications", "Certificats"], "projects": ["Projets"],
    "volunteer": ["Bénévolat"], "awards": ["Prix", "Distinctions"], "publications": ["Publications"],
    "interests": ["Centres d’intérêt", "Loisirs"], "references": ["Références"], "contact": ["Contact", "Coordonnées"],
}
SPANISH = {
    "summary": ["Perfil", "Perfil profesional", "Sobre mí"],
    "work": ["Experiencia profesional", "Experiencia laboral", "Experiencia"],
    "education": ["Educación", "Formación académica", "Formación"], "skills": ["Habilidades", "Competencias"],
    "languages": ["Idiomas"], "certificates": ["Certificaciones", "Certificados"], "projects": ["Proyectos"],
    "volunteer": ["Voluntariado"], "awards": ["Premios"], "publications": ["Publicaciones"],
    "interests": ["Intereses", "Aficiones"], "references": ["Referencias"], "contact": ["Contacto"],
}
BY_LANGUAGE = {"de": GERMAN, "fr": FRENCH, "es": SPANISH}


def heading(kind, random, language):
    """A heading of a section of this kind."""
    return random.choice(BY_LANGUAGE.get(language, HEADINGS)[kind])
