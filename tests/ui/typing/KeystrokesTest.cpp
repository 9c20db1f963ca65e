// How many keys a list of touchpoints takes at the bar, in the real window with its real list of names.
#include "panels/QuickAddEdit.h"
#include "panels/QuickAddPopup.h"
#include "tests/support/People.h"
#include "tests/ui/shell/TestWindow.h"
#include "tests/ui/typing/Keys.h"

#include "store/TussenFile.h"

using namespace tussen;
using namespace tussen::test;

namespace {

/// A journey with its first phase and no touchpoint, for the people of the sample.
Ecosystem emptyJourneyFor(const Ecosystem &sample) {
    Edit edit(peopleOf(sample));
    const Journey journey{.id = Id<Journey>::make(), .name = "Departure"};
    edit.put(journey);
    edit.put(Phase{.id = Id<Phase>::make(), .journey = journey.id, .name = "Before"});
    return edit.now();
}

/// Somebody who looks at the list of names while typing, and takes a name once it is near its top.
class Typist {
public:
    explicit Typist(TestWindow &shown)
        : keys_(shown.window),
          line_(*shown.window.findChild<QuickAddEdit *>()),
          popup_(*shown.window.findChild<QuickAddPopup *>()) {}

    void add(const std::string &name, const std::vector<std::string> &owners, const std::string *channel) {
        keys_.type(toQt(name));
        for (const std::string &owner : owners)
            sign(u'@', toQt(owner));
        if (channel) sign(u'#', toQt(*channel));
        keys_.press(Qt::Key_Return);
    }
    [[nodiscard]] std::size_t keys() const { return keys_.characters() + keys_.others(); }

private:
    void sign(QChar sign, const QString &name) {
        if (!line_.text().endsWith(u' ')) keys_.type(QStringLiteral(" "));
        keys_.type(sign);
        for (int typed = 0; rowOf(name) > 1 && typed < name.size(); ++typed)
            keys_.type(name.mid(typed, 1));
        for (int down = rowOf(name); down > 0; --down)
            keys_.press(Qt::Key_Down);
        keys_.press(Qt::Key_Tab);
    }
    /// How many Downs away a name is; many where it is not offered.
    [[nodiscard]] int rowOf(const QString &name) const {
        for (int row = 0; popup_.isVisible() && row < popup_.count(); ++row)
            if (popup_.item(row)->text() == name) return row;
        return 1'000;
    }

    Keys keys_;
    QuickAddEdit &line_;
    QuickAddPopup &popup_;
};

} // namespace

TEST_CASE("twenty touchpoints typed in the window take 1.3 times the keys of their names at most") {
    const Relations sample(schiphol());
    const testing::TemporaryFolder folder;
    const std::filesystem::path file = folder / "people.tussen";
    writeTussen(emptyJourneyFor(sample.ecosystem()), file);
    TestWindow shown(toQt(file.string()));
    const auto all = sample.touchpoints(sample.journeys().front()->id);
    REQUIRE(all.size() > 20);

    shown.map().setFocus();
    QTest::keyClick(&shown.map(), Qt::Key_Slash);
    REQUIRE(shown.window.findChild<QuickAddEdit *>()->hasFocus());
    Typist typist(shown);
    qsizetype bare = 0;
    for (std::size_t i = 0; i < 20; ++i) {
        const Touchpoint &row = *all[i];
        typist.add(row.name, ownersOf(sample, row.id),
                   row.channel ? &sample.ecosystem()[*row.channel].name : nullptr);
        bare += toQt(row.name).size();
    }
    const double ratio = static_cast<double>(typist.keys()) / static_cast<double>(bare);
    WARN(typist.keys() << " keys, the names alone have " << bare << " characters: " << ratio);
    CHECK(ratio <= 1.3);

    const Relations typed(shown.now());
    const auto rows = typed.touchpoints(typed.journeys().front()->id);
    REQUIRE(rows.size() == 20);
    for (std::size_t i = 0; i < 20; ++i) {
        CHECK(rows[i]->name == all[i]->name);
        CHECK(rows[i]->channel == all[i]->channel);
        CHECK(ownersOf(typed, rows[i]->id) == ownersOf(sample, all[i]->id));
    }
    CHECK(typed.ecosystem().table<Partner>().size() == sample.ecosystem().table<Partner>().size());
}
