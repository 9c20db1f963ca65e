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

    /// Reads the recent files again.
    void refresh();

signals:
    void newWanted();
    void openWanted();
    void fileChosen(const QString &file);
    void sampleChosen(const QString &file); ///< or a template

private:
    void addHead(QVBoxLayout *column);
    void addTiles(const QString &title, const std::vector<Sample> &documents, QVBoxLayout *column);

    QWidget *recent_;
    QVBoxLayout *recentRows_;
};

} // namespace tussen
