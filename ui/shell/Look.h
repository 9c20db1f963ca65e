#pragma once

namespace tussen {

/// The letters and the style sheet of all windows. Made before a window's panels are, which need not be
/// styled anew then.
class Look {
public:
    /// Dark or light as the system is set or somebody asked for, with type as large as other windows have it.
    Look();

    void wear(bool dark, bool largeType);
    [[nodiscard]] bool dark() const { return dark_; }

private:
    bool dark_ = false;
};

} // namespace tussen
