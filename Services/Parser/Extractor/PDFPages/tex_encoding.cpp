#include "tex_encoding.h"

namespace {

constexpr std::u32string_view ligatures[] = {U"ff", U"fi", U"fl", U"ffi", U"ffl"};
// From 0x10 on, and from 0x80 on.
constexpr std::u32string_view marks = U"“”„«»–—";
constexpr std::u32string_view letters = U"ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";
// Where the bullet of the companion fonts (TS1) stands.
constexpr unsigned bullet = 0x88;

} // namespace

std::u32string_view texCharacters(unsigned code) {
  if (code >= 0x0B && code <= 0x0F) return ligatures[code - 0x0B];
  if (code >= 0x1B && code <= 0x1F) return ligatures[code - 0x1B];
  if (code >= 0x10 && code < 0x10 + marks.size()) return marks.substr(code - 0x10, 1);
  if (code >= 0x80 && code < 0x80 + letters.size() && code != bullet) return letters.substr(code - 0x80, 1);
  switch (code) {
  case 0x19: return U"ı";
  case 0x7F: return U"-";
  case 0xD7: return U"Œ";
  case 0xF7: return U"œ";
  case 0xFF: return U"ß";
  default: return {};
  }
}
