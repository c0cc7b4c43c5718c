"""Makes resumes of invented people in many layouts, each with the record it was printed from."""
