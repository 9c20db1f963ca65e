#include "interchange/JsonWriter.h"

#include <fmt/format.h>

#include <iterator>

namespace tussen {

void JsonWriter::key(std::string_view name) {
    startValue();
    writeText(name);
    out_ += ": ";
    afterKey_ = true;
}

void JsonWriter::value(std::string_view text) {
    startValue();
    writeText(text);
}

void JsonWriter::value(double number) {
    // Adding 0 turns -0, which equals 0, into 0.
    put(fmt::format("{}", number + 0.0));
}

std::string JsonWriter::take() && {
    out_ += '\n';
    return std::move(out_);
}

void JsonWriter::open(char bracket) {
    startValue();
    out_ += bracket;
    ++depth_;
    isFirst_ = true;
}

void JsonWriter::close(char bracket) {
    --depth_;
    if (!isFirst_) newLine();
    out_ += bracket;
    isFirst_ = false;
}

void JsonWriter::put(std::string_view token) {
    startValue();
    out_ += token;
}

/// Separates what comes next from what stands before it.
void JsonWriter::startValue() {
    if (afterKey_) {
        afterKey_ = false;
        return;
    }
    if (!isFirst_) out_ += ',';
    if (depth_ > 0) newLine();
    isFirst_ = false;
}

void JsonWriter::newLine() {
    out_ += '\n';
    out_.append(static_cast<std::size_t>(2 * depth_), ' ');
}

void JsonWriter::writeText(std::string_view text) {
    out_ += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out_ += "\\\"";
            break;
        case '\\':
            out_ += "\\\\";
            break;
        case '\n':
            out_ += "\\n";
            break;
        case '\t':
            out_ += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                fmt::format_to(std::back_inserter(out_), "\\u{:04x}", static_cast<unsigned>(c));
            else
                out_ += c;
        }
    }
    out_ += '"';
}

} // namespace tussen
