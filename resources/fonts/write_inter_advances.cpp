// Writes the advance widths of a regular and a semibold font as a C++ table:
//   write_inter_advances REGULAR.otf SEMIBOLD.otf OUT.h
// Units are 1/1000 of the font size; code points that either font lacks are left out.

#include <ft2build.h>
#include FT_FREETYPE_H

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

namespace {

using Advances = std::map<FT_ULong, long>;

Advances advancesOf(FT_Library library, const char *path) {
    FT_Face face = nullptr;
    if (FT_New_Face(library, path, 0, &face) != 0)
        throw std::runtime_error(std::string("cannot read ") + path);
    Advances result;
    FT_UInt glyph = 0;
    for (FT_ULong code = FT_Get_First_Char(face, &glyph); glyph != 0;
         code = FT_Get_Next_Char(face, code, &glyph)) {
        if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE) != 0)
            throw std::runtime_error(std::string("cannot read a glyph of ") + path);
        const double units = static_cast<double>(face->glyph->metrics.horiAdvance);
        result[code] = std::lround(units * 1000.0 / face->units_per_EM);
    }
    FT_Done_Face(face);
    return result;
}

void write(std::ostream &out, const Advances &regular, const Advances &semibold) {
    out << "#pragma once\n#include <cstdint>\n"
           "namespace tussen {\n"
           "struct InterAdvance { std::uint32_t code; std::uint16_t regular; std::uint16_t semibold; };\n"
           "inline constexpr InterAdvance interAdvances[] = {\n";
    for (const auto &[code, width] : regular)
        if (const auto bold = semibold.find(code); bold != semibold.end())
            out << '{' << code << ',' << width << ',' << bold->second << "},\n";
    out << "};\n}\n";
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 4) {
        std::cerr << "usage: write_inter_advances REGULAR.otf SEMIBOLD.otf OUT.h\n";
        return EXIT_FAILURE;
    }
    try {
        FT_Library library = nullptr;
        if (FT_Init_FreeType(&library) != 0) throw std::runtime_error("FreeType does not start");
        std::ofstream out(argv[3]);
        write(out, advancesOf(library, argv[1]), advancesOf(library, argv[2]));
        FT_Done_FreeType(library);
        if (!out.flush()) throw std::runtime_error(std::string("cannot write ") + argv[3]);
    } catch (const std::exception &error) {
        std::cerr << "write_inter_advances: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
