#pragma once

#include "panels/EntryField.h"

#include <QAbstractButton>

#include <array>
#include <functional>
#include <optional>

class QButtonGroup;
class QLabel;

namespace tussen {

/// One of the five values of an experience, painted as a disc in the colour that the map gives it.
class FeelingButton : public QAbstractButton {
    Q_OBJECT
public:
    FeelingButton(int value, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] int value() const { return value_; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Only the chosen one is more than a dot then.
    void setReadOnly(bool readOnly);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int value_;
};

/// How the customer feels at a touchpoint, -2 to 2 with words; a click on the chosen value takes it away. Tab
/// comes to the chosen value, or to the middle one; arrows go from value to value, and Space chooses.
class ExperienceField : public QWidget {
    Q_OBJECT
public:
    using Commit = std::function<QString(std::optional<int>)>;

    explicit ExperienceField(Commit commit, QWidget *parent = nullptr);

    void setValue(std::optional<int> value);
    /// For touchpoints that differ.
    void showSeveral();
    void setReadOnly(bool readOnly);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] FeelingButton &at(int value) const;
    void setStop(const FeelingButton &stop);
    bool walk(const FeelingButton &from, int key);
    void choose(int value);
    void say(const QString &words, const char *look);

    Commit commit_;
    std::optional<int> value_;
    std::array<FeelingButton *, 5> buttons_{};
    QLabel *words_;
};

} // namespace tussen
