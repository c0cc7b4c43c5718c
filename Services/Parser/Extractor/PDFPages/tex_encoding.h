#pragma once

#include <string_view>

/// The characters that a code stands for in the encodings of TeX's fonts (T1, and the ligatures of OT1), where they are
/// not those of Latin-1; empty for any other code.
std::u32string_view texCharacters(unsigned code);
