#pragma once

#include <QString>
#include <QWidget>

#include <cstddef>
#include <functional>

namespace tussen::test {

/// Keys as people press them: they go to whatever has the keyboard, and are counted.
class Keys {
public:
    /// `pressed` is called after each key, once all that it does is done.
    explicit Keys(QWidget &window, std::function<void()> pressed = {});

    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    /// One key for each character, which must be of ASCII.
    void type(const QString &text);

    /// What has the keyboard: a list that is open, else the focus, else the window.
    [[nodiscard]] QWidget &target() const;
    [[nodiscard]] std::size_t characters() const { return characters_; }
    /// Keys that are no characters: Tab, Enter, arrows, shortcuts.
    [[nodiscard]] std::size_t others() const { return others_; }

private:
    void done() const;

    QWidget &window_;
    std::function<void()> pressed_;
    std::size_t characters_ = 0;
    std::size_t others_ = 0;
};

} // namespace tussen::test
