#pragma once

#include <QDialog>

namespace tussen {

class GuideText;

/// The user guide in a window of its own; its pages come with the program.
class Guide : public QDialog {
    Q_OBJECT
public:
    explicit Guide(QWidget *parent = nullptr);

    /// Shows a page of docs/guide by its name without ending: "findings".
    void showPage(const QString &name);
    /// The page shown, in the same way.
    [[nodiscard]] QString page() const;

    /// The page about the part of the window that this widget is in.
    [[nodiscard]] static QString pageFor(const QWidget *widget);

private:
    GuideText *text_;
};

} // namespace tussen
