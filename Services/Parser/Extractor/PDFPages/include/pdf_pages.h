#ifndef ROLEREADY_PDF_PAGES_H
#define ROLEREADY_PDF_PAGES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A letter in the order of reading; lengths in points from the top left corner of its page.
typedef struct {
  double left, top, right, bottom;
  double size;
  /// Where it begins and ends in the order of painting, in characters of its page.
  int32_t begin, end;
  uint32_t unicode;
  uint8_t begins_word;
  uint8_t is_bold;
} roleready_letter;

/// A letter in the order of painting: a point inside it.
typedef struct {
  double x, y;
  uint32_t unicode;
  /// True where a person sees nothing of it: painted by no paint, without opacity, in the colour of what lies under it,
  /// outside the clipped area, or under something painted later.
  uint8_t is_unseen;
} roleready_painted;

/// A link to an address of the web, and where it is clicked.
typedef struct {
  double left, top, right, bottom;
  const char *target;
} roleready_link;

/// A PDF in memory.
typedef struct roleready_pdf roleready_pdf;

/// How opening went.
typedef enum { roleready_pdf_ok, roleready_pdf_encrypted, roleready_pdf_corrupt } roleready_pdf_status;

/// The document in these bytes, which must stay; NULL when it cannot be read, and `status` says why.
roleready_pdf *roleready_pdf_open(const char *bytes, int64_t count, roleready_pdf_status *status);
int roleready_pdf_pages(roleready_pdf *pdf);

/// Turns to a page, from 1, and gives its size in points; false when it is not there.
uint8_t roleready_pdf_turn_to(roleready_pdf *pdf, int page, double *width, double *height);

// Of the page that was turned to; what they give stays until the next turn.
size_t roleready_pdf_letters(roleready_pdf *pdf, const roleready_letter **letters);
size_t roleready_pdf_painted(roleready_pdf *pdf, const roleready_painted **painted);
size_t roleready_pdf_links(roleready_pdf *pdf, const roleready_link **links);

void roleready_pdf_close(roleready_pdf *pdf);

#ifdef __cplusplus
}
#endif

#endif
