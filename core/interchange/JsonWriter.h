#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace tussen {

/// Writes JSON text: two-space indent, raw UTF-8, keys in the order given. Text must be valid UTF-8.
class JsonWriter {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    void key(std::string_view name);

    void value(std::string_view text);
    void value(const char *text) { value(std::string_view(text)); }
    void value(bool truth) { put(truth ? "true" : "false"); }
    void value(std::integral auto number) { put(std::to_string(number)); }
    /// As few digits as read back to the same number, without a fraction where it has none: 1, 0.1, 1e+300.
    void value(double number);
    void null() { put("null"); }

    /// The text with a final newline.
    [[nodiscard]] std::string take() &&;

private:
    void open(char bracket);
    void close(char bracket);
    void put(std::string_view token);
    void startValue();
    void newLine();
    void writeText(std::string_view text);

    std::string out_;
    int depth_ = 0;
    bool isFirst_ = true; ///< nothing stands in the innermost bracket yet
    bool afterKey_ = false;
};

} // namespace tussen
