#pragma once

#include "models/Pages.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace tussen {

/// A page for a whole room, in letters that grow with the screen.
class BigPage : public QWidget {
    Q_OBJECT
public:
    explicit BigPage(QWidget *parent = nullptr);

    void show(const Page &page);
    void setFindingsShown(bool shown);
    [[nodiscard]] bool findingsShown() const { return findingsShown_; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillFacts();
    void resizeLetters();

    Page page_;
    QLabel *above_;
    QLabel *title_;
    QWidget *facts_ = nullptr;
    QVBoxLayout *column_;
    QLabel *findings_;
    bool findingsShown_ = false;
};

} // namespace tussen
