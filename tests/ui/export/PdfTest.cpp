// What a reader of the PDF gets: every label, embedded fonts, title, language, a sound file.
#include "export/Picture.h"
#include "tests/support/SmallDrawing.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

struct Output {
    int exitCode = -1;
    QString text;
};

Output run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

struct Written {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("map.pdf"));

    explicit Written(const Drawing &drawing) { REQUIRE(writePdf(drawing, file).toStdString().empty()); }

    [[nodiscard]] std::string text() const {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")})
            .text.toStdString();
    }
    [[nodiscard]] std::string json() const {
        return run(QStringLiteral("qpdf"), {QStringLiteral("--json"), file}).text.toStdString();
    }
};

Drawing withLabels(const std::vector<std::string> &texts) {
    Drawing drawing = test::smallDrawing();
    Group group{std::nullopt, "labels", "label", Layer::legend};
    double y = 360;
    for (const std::string &text : texts)
        group.primitives.push_back(test::label(20, y += 20, text));
    drawing.page.height = y + 40;
    drawing.groups.push_back(group);
    return drawing;
}

} // namespace

TEST_CASE("Latin, Cyrillic and CJK labels are found in the PDF") {
    const std::vector<std::string> texts{
        "The office of staff: affluent, efficient - 100 % \"fjord\"",
        "Wachtrij vóór de security: geïnformeerd, één voordeur",
        "Lähtötaso, asiakasymmärrys, vaivannäkö (CES) – käyttäjä’s €",
        "Ångström, Łódź, Çeşme, Dvořák, ÆØŒß, Đặng Nguyễn",
        "Контроль безопасности: очередь, щёголь, їжак, Београд",
        "安全检查排队 等候时间",
        "セキュリティの列に並ぶ、ターミナル",
        "보안 검색 대기",
        "−2 to +2 · version 3 → A & B <tag>",
    };
    const std::string found = Written(withLabels(texts)).text();
    for (const std::string &text : texts) {
        INFO(text << "\nin\n" << found);
        CHECK(found.find(text) != std::string::npos);
    }
}

TEST_CASE("letters written in two code points are found composed") {
    CHECK(Written(withLabels({"cafe\u0301 nai\u0308f"})).text().find("café naïf") != std::string::npos);
}

TEST_CASE("all fonts of the PDF are embedded, Inter first") {
    const Written pdf(withLabels({"Inter", "Очередь", "排队"}));
    const QStringList lines =
        run(QStringLiteral("pdffonts"), {pdf.file}).text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    const auto column = lines.front().indexOf(QStringLiteral("emb"));
    for (const QString &line : lines.mid(2)) {
        INFO(line.toStdString());
        CHECK(line.mid(column, 3) == QStringLiteral("yes"));
    }
    CHECK(lines.join(QLatin1Char('\n')).contains(QStringLiteral("Inter")));
}

TEST_CASE("the PDF is sound, and says title and language") {
    Drawing drawing = test::smallDrawing();
    drawing.title = "Reis naar Curaçao – 旅";
    drawing.language = "nl";
    const Written pdf(drawing);
    const Output check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.file});
    INFO(check.text.toStdString());
    CHECK(check.exitCode == 0);
    CHECK_FALSE(check.text.contains(QStringLiteral("WARNING")));
    const std::string info = run(QStringLiteral("pdfinfo"), {pdf.file}).text.toStdString();
    CHECK(info.find("Reis naar Curaçao – 旅") != std::string::npos);
    CHECK(pdf.json().find("\"/Lang\": \"u:nl\"") != std::string::npos);
    CHECK(pdf.json().find("\"/DisplayDocTitle\": true") != std::string::npos);
}

TEST_CASE("one page is fitted to the map, three points to four px, never beyond what readers take") {
    const auto [width, height, expected] = GENERATE(table<double, double, std::string>({
        {900, 460, "675 x 345 pts"},
        {19200, 800, "14400 x 600 pts"},
        {384000, 4000, "14400 x 150 pts"},
    }));
    Drawing drawing = test::smallDrawing();
    drawing.page = {0, 0, width, height};
    const std::string info = run(QStringLiteral("pdfinfo"), {Written(drawing).file}).text.toStdString();
    INFO(info);
    CHECK(info.find(expected) != std::string::npos);
    CHECK(info.find("Pages:           1") != std::string::npos);
}

TEST_CASE("the map is drawn as vectors, without images") {
    Drawing drawing = test::smallDrawing();
    std::get<Box>(drawing.groups.front().primitives.front()).hatch = Hatch::gap;
    const QString images =
        run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), Written(drawing).file}).text;
    CHECK(images.count(QLatin1Char('\n')) == 2); // the two lines of the heading
}
