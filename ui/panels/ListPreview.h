#pragma once

#include "capture/ListText.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace tussen {

class ListModel;
class MappingHeader;

/// Shows how a pasted list is understood, lets columns mean something else, and is accepted to add it.
class ListPreview : public QDialog {
    Q_OBJECT
public:
    /// `where` says behind what the list goes; empty where it begins a journey.
    ListPreview(const QString &text, const QString &where, QWidget *parent = nullptr);

    [[nodiscard]] const capture::ListPlan &plan() const;

private:
    void makeLayout(const QString &where);
    void makeTable();
    void separate(int separator);
    void tell();

    std::string text_;
    ListModel *list_;
    MappingHeader *header_;
    QTableView *table_;
    QComboBox *separator_;
    QLabel *problems_;
    QPushButton *add_;
};

/// "Add 12 touchpoints"
[[nodiscard]] QString addingLabel(std::size_t touchpoints);

} // namespace tussen
