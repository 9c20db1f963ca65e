#include "panels/NoteDelegate.h"

#include "models/NotesModel.h"
#include "panels/Style.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace tussen {

namespace {

constexpr int between = 6;   ///< px from card to card
constexpr int padding = 10;  ///< px from a card's rim to its words
constexpr int mostLines = 6; ///< of text; the tip has all

/// The colour as a ground on which the text can be read, light or dark.
QColor groundOf(const QString &color, const QPalette &palette) {
    const QColor base = palette.color(QPalette::AlternateBase);
    const QColor own(color);
    if (!own.isValid()) return base;
    const double share = style::isDark(palette) ? 0.28 : 0.3;
    const QColor panel = palette.color(QPalette::Base);
    const auto mix = [&](double one, double other) {
        return static_cast<float>(share * one + (1 - share) * other);
    };
    return QColor::fromRgbF(mix(own.redF(), panel.redF()), mix(own.greenF(), panel.greenF()),
                            mix(own.blueF(), panel.blueF()));
}

/// A note's text in lines, which break within a word only where it is wider than they are.
class Lines {
public:
    Lines(QString text, const QFont &font, int width)
        : layout_(text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), font) {
        layout_.setTextOption([] {
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            return option;
        }());
        layout_.beginLayout();
        while (layout_.lineCount() <= mostLines) {
            QTextLine line = layout_.createLine();
            if (!line.isValid()) break;
            line.setLineWidth(width);
            line.setPosition({0, height_});
            if (layout_.lineCount() <= mostLines) height_ += line.height();
        }
        layout_.endLayout();
    }
    [[nodiscard]] int height() const { return static_cast<int>(std::ceil(height_)); }
    void draw(QPainter &painter, const QPoint &at) const { layout_.draw(&painter, at); }

private:
    QTextLayout layout_;
    double height_ = 0; ///< px of the lines that are shown
};

QFont textFont(const QFont &base) {
    return style::font(base, style::textSize);
}

} // namespace

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const QPalette &palette = style::paletteOf(option.widget);
    const QRect card = option.rect.adjusted(1, between / 2, -1, -between / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->setPen(chosen ? QPen(palette.color(QPalette::Link), 1.5) : QPen(Qt::NoPen));
    painter->setBrush(groundOf(index.data(NotesModel::ColorRole).toString(), palette));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect words = card.adjusted(padding, padding - 2, -padding, -padding + 2);
    painter->setFont(textFont(option.font));
    painter->setPen(palette.color(QPalette::Text));
    const QString text = index.data().toString();
    const Lines lines(text, painter->font(), words.width());
    words.setHeight(lines.height());
    painter->setClipRect(words);
    lines.draw(*painter, words.topLeft());
    painter->setClipping(false);
    const QString detail = index.data(NotesModel::DetailRole).toString();
    painter->setFont(style::font(option.font, style::captionSize));
    const QRect foot(words.left(), words.bottom() + 2, words.width(), 16);
    painter->drawText(foot, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, foot.width()));
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = (view ? view->viewport()->width() : 220) - 2;
    const int height = Lines(index.data().toString(), textFont(option.font), width - 2 * padding).height();
    const bool detailed = !index.data(NotesModel::DetailRole).toString().isEmpty();
    return {width, height + 2 * padding - 4 + (detailed ? 18 : 0) + between};
}

QPixmap NoteDelegate::slip(const QModelIndex &index, const QWidget &list) {
    constexpr int most = 160;
    const QPalette &palette = style::paletteOf(&list);
    const QFont font = textFont(list.font());
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, most);
    const QSize size(metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + padding);
    const double ratio = list.devicePixelRatioF();
    QPixmap slip((QSizeF(size) * ratio).toSize());
    slip.setDevicePixelRatio(ratio);
    slip.fill(groundOf(index.data(NotesModel::ColorRole).toString(), palette));
    QPainter painter(&slip);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRect({}, size), Qt::AlignCenter, text);
    return slip;
}

void NoteDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const {
    editor->setGeometry(option.rect.adjusted(1, between / 2, -1, -between / 2));
}

} // namespace tussen
