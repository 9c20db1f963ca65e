#pragma once

namespace tussen {

/// The letters and the style sheet of all windows. Made before a window's panels are, which need not be
/// styled anew then.
class Look {
public:
    /// As the system is set, dark or light, with type as large as other windows have it.
    Look();

    void wear(bool dark, bool largeType);
    [[nodiscard]] bool dark() const { return dark_; }

private:
    bool dark_ = false;
};

} // namespace tussen
