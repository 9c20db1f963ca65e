#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tussen {

/// What is seen without a document: begin anew, open, go on with a recent one, or look at a sample.
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
    void sampleChosen(const QString &file);

private:
    void addHead(QVBoxLayout *column);
    void addSamples(QVBoxLayout *column);

    QWidget *recent_;
    QVBoxLayout *recentRows_;
};

} // namespace tussen
