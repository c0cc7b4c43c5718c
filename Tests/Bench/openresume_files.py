"""Reads files by openresume-parser, so many times each: openresume_files.py TIMES FILE...; prints how many it read."""
import sys

from openresume import parse_resume_from_pdf

read = 0
for _ in range(int(sys.argv[1])):
    for path in sys.argv[2:]:
        read += bool(parse_resume_from_pdf(path).get("ok"))
print(read)
