#pragma once

#include "pdf_pages.h"

#include <string>
#include <vector>

class Page;

/// The letters of a page in the order of reading, as far as they stand on it.
std::vector<roleready_letter> readLetters(Page *page, double width, double height);

/// The links of a page that lead to an address; `targets` keeps the addresses.
std::vector<roleready_link> readLinks(Page *page, double height, std::vector<std::string> &targets);
