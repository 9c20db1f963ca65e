#pragma once

#include "shell/Samples.h"

#include <QWidget>

class QVBoxLayout;

namespace tussen {

/// What is seen without a document: begin anew or with a template, open, go on with a recent one, or look at
/// a sample.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Reads the recent files again; they are read as well when the page is first seen.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void newWanted();
    void openWanted();
    void fileChosen(const QString &file);
    void sampleChosen(const QString &file); ///< or a template

private:
    void fill();
    void addHead(QVBoxLayout *column);
    void addTiles(const QString &title, const std::vector<Sample> &documents, QVBoxLayout *column);

    QWidget *recent_ = nullptr; ///< while nobody has seen the page, there is nothing on it
    QVBoxLayout *recentRows_ = nullptr;
};

} // namespace tussen
