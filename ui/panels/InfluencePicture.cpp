#include "panels/InfluencePicture.h"

#include "layout/InfluenceColumns.h"
#include "texts/Decimals.h"
#include "texts/Utf8.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

// At a type scale of 1, in px.
constexpr QSizeF boxSize(204, 54);
constexpr QSizeF signSize(42, 20);
constexpr QSizeF pitch(312, 68);
constexpr double rim = 20;
constexpr double bulge = 54; ///< how far an arrow within a column goes aside

QString moreOrLess(bool more) {
    return more ? Said::tr("more", "of an outcome") : Said::tr("less", "of an outcome");
}

/// What the common purpose and customers want of it.
void addAim(InfluencePicture::Box &box, const Ecosystem &now) {
    QStringList aims;
    const Purpose purpose = now[box.outcome].purpose;
    if (purpose != Purpose::none)
        aims.append(Said::tr("purpose: %1").arg(moreOrLess(purpose == Purpose::increase)));
    bool wanted[2] = {false, false};
    for (const Interest &interest : now.table<Interest>())
        if (interest.outcome == box.outcome && std::holds_alternative<Id<CustomerGroup>>(interest.holder))
            wanted[interest.direction == Direction::increase ? 1 : 0] = true;
    box.ofCustomers = wanted[0] || wanted[1];
    for (const bool more : {true, false})
        if (wanted[more ? 1 : 0]) aims.append(Said::tr("customers: %1").arg(moreOrLess(more)));
    box.aim = aims.join(QStringLiteral(" · "));
}

class Maker {
public:
    Maker(const Snapshot &snapshot, double scale)
        : now_(snapshot.ecosystem()),
          scale_(scale),
          columns_(influenceColumns(*snapshot.relations)) {}

    InfluencePicture made() && {
        measure();
        for (const auto &box : columns_.boxes)
            addBox(box);
        for (const auto &arrow : columns_.arrows)
            addArrow(arrow);
        for (auto &arrow : picture_.arrows)
            placeSign(arrow);
        return std::move(picture_);
    }

private:
    void measure() {
        const auto count = [&](const GridPlace &place) {
            int &rows = rows_[place.column];
            rows = std::max(rows, place.row + 1);
            most_ = std::max(most_, rows);
        };
        for (const auto &box : columns_.boxes)
            count(box.place);
        for (const auto &arrow : columns_.arrows)
            std::for_each(arrow.passes.begin(), arrow.passes.end(), count);
        const double columns = rows_.empty() ? 0 : rows_.rbegin()->first;
        picture_.size = QSizeF(columns * pitch.width() + boxSize.width() + bulge + 2 * rim,
                               std::max(0, most_ - 1) * pitch.height() + boxSize.height() + 2 * rim) *
                        scale_;
    }
    /// Columns with fewer rows stand in the middle.
    [[nodiscard]] QRectF placeOf(const GridPlace &place) const {
        const double above = (most_ - rows_.at(place.column)) / 2.0;
        const QPointF corner(rim + place.column * pitch.width(), rim + (place.row + above) * pitch.height());
        return {corner * scale_, boxSize * scale_};
    }
    void addBox(const InfluenceColumns::Box &box) {
        InfluencePicture::Box made{box.outcome, placeOf(box.place), toQt(now_[box.outcome].name)};
        addAim(made, now_);
        places_[box.outcome] = made.place;
        picture_.boxes.push_back(std::move(made));
    }
    void addArrow(const InfluenceColumns::Arrow &arrow) {
        const Influence &row = now_[arrow.influence];
        const QString words = row.weight > 0 ? Said::tr("%1 gives more of %2, weight %3")
                                             : Said::tr("%1 gives less of %2, weight %3");
        InfluencePicture::Arrow made{row.id, row.from, row.to, row.weight};
        made.words =
            words.arg(toQt(now_[row.from].name), toQt(now_[row.to].name), decimals(std::abs(row.weight)));
        const QRectF from = places_.at(row.from);
        const QRectF to = places_.at(row.to);
        made.line = from.left() == to.left() ? aside(from, to) : across(from, to, arrow.passes);
        picture_.arrows.push_back(std::move(made));
    }
    /// From right rim to right rim, a third above or below the middle, so that two that answer each other
    /// lie apart.
    [[nodiscard]] QPainterPath aside(const QRectF &from, const QRectF &to) const {
        const double down = from.top() < to.top() ? 1 : -1;
        const double third = down * from.height() / 6;
        const double out = bulge * scale_ * (down > 0 ? 1 : 0.6);
        const QPointF begin(from.right(), from.center().y() + third);
        const QPointF end(to.right(), to.center().y() - third);
        QPainterPath line(begin);
        line.cubicTo(begin + QPointF(out, 0), end + QPointF(out, 0), end);
        return line;
    }
    /// Along the free places that it passes.
    [[nodiscard]] QPainterPath across(const QRectF &from, const QRectF &to,
                                      const std::vector<GridPlace> &passes) const {
        QPointF at(from.right(), from.center().y());
        QPainterPath line(at);
        const auto curveTo = [&](const QPointF &next) {
            const QPointF half((next.x() - at.x()) / 2, 0);
            line.cubicTo(at + half, next - half, next);
            at = next;
        };
        for (const GridPlace &pass : passes) {
            const QRectF place = placeOf(pass);
            curveTo({place.left(), place.center().y()});
            line.lineTo(at = QPointF(place.right(), place.center().y()));
        }
        curveTo({to.left(), to.center().y()});
        return line;
    }
    /// On the line, as near to its middle as no other sign stands.
    void placeSign(InfluencePicture::Arrow &arrow) const {
        const auto at = [&](double share) {
            QRectF place({0, 0}, signSize * scale_);
            place.moveCenter(arrow.line.pointAtPercent(share));
            return place;
        };
        const auto isFree = [&](const QRectF &place) {
            return std::none_of(picture_.arrows.begin(), picture_.arrows.end(),
                                [&](const auto &other) { return other.sign.intersects(place); });
        };
        for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78})
            if (isFree(at(share))) {
                arrow.sign = at(share);
                return;
            }
        arrow.sign = at(0.5);
    }

    const Ecosystem &now_;
    double scale_;
    InfluenceColumns columns_;
    std::map<int, int> rows_; ///< per column
    int most_ = 0;
    std::map<Id<Outcome>, QRectF> places_;
    InfluencePicture picture_;
};

} // namespace

InfluencePicture influencePicture(const Snapshot &snapshot, double scale) {
    return Maker(snapshot, scale).made();
}

} // namespace tussen
