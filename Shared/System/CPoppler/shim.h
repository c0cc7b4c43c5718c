// Poppler's own classes, in C++: Services/Parser/Extractor/PDFPages includes their headers itself.
