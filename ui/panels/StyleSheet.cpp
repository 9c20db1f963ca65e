#include "panels/Style.h"

#include <QRegularExpression>

#include <cmath>

namespace tussen::style {

namespace {

// Names in angle brackets stand for colours of the palette and of the map's theme.

constexpr auto windowRules = R"(
QMainWindow, QWidget#ground { background: <ground>; }
QMainWindow::separator { background: <ground>; width: 8px; height: 8px; }
QToolTip { background: <panel>; color: <text>; border: 1px solid <rim>; padding: 4px 6px; }
QMenuBar { background: <panel>; color: <text>; border: none; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: <chosen>; }
QMenu { background: <panel>; color: <text>; border: 1px solid <rim>; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 5px; }
QMenu::item:selected { background: <chosen>; color: <text>; }
QMenu::item:disabled { color: <muted>; }
QMenu::separator { height: 1px; background: <rim>; margin: 4px 8px; }
QToolBar { background: <panel>; border: none; border-bottom: 1px solid <rim>; padding: 8px 10px; spacing: 4px; }
QToolBar::separator { background: <rim>; width: 1px; margin: 3px 8px; }
QToolBar QToolButton { color: <text>; font-weight: 500; border: 1px solid transparent; border-radius: 6px;
                       padding: 6px 10px; background: transparent; }
QToolBar QToolButton:hover { background: <hover>; }
QToolBar QToolButton:checked { background: <chosen>; font-weight: 600; }
QToolBar QToolButton:pressed { background: <rim>; }
QToolBar QToolButton:focus { border-color: <accent>; }
QToolBar QToolButton:disabled { color: <muted>; }
QToolBar QToolButton::menu-indicator { image: none; }
QToolBar QToolButton#seek { color: <muted>; font-weight: 400; background: <chip>; border: 1px solid <fieldRim>;
                            border-radius: 15px; padding: 5px 18px; min-width: 200px; }
QToolBar QToolButton#seek:hover { border-color: <muted>; }
QToolBar QToolButton#seek:focus { border-color: <accent>; }
)";

constexpr auto panelRules = R"(
QFrame#panel { background: <panel>; border: 1px solid <rim>; border-radius: 8px; }
QWidget#panelHead { background: <panel>; border: 1px solid <rim>; border-bottom: none;
                    border-top-left-radius: 8px; border-top-right-radius: 8px; }
QFrame#panelBody { background: <panel>; border: 1px solid <rim>; border-top: none;
                   border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
QWidget#panelHead[tabbed="true"] { border-top: none; border-radius: 0; }
QTabBar { background: <panel>; border: 1px solid <rim>; border-bottom: none; border-top-left-radius: 8px;
          border-top-right-radius: 8px; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: <muted>; border: none; border-bottom: 2px solid transparent;
               padding: 9px 8px 4px 8px; margin-left: 8px; font-weight: 600; }
QTabBar::tab:selected { color: <text>; border-bottom-color: <accent>; }
QTabBar::tab:hover { color: <text>; }
QTabBar::tab:selected:focus { background: <chosen>; }
QLabel { background: transparent; color: <text>; }
QLabel#sectionHead { font-weight: 600; }
QLabel#caption { color: <muted>; font-size: 11px; }
QLabel#muted { color: <muted>; font-size: 12px; }
QLabel#remedy { color: <accent>; font-size: 12px; }
QLabel#problem { color: <alarm>; font-size: 12px; }
QScrollArea, QScrollArea > QWidget > QWidget#form { background: transparent; border: none; }
QTreeView { background: transparent; border: none; outline: none; color: <text>; }
QTreeView::item, QTreeView::item:selected, QTreeView::item:hover { border: none; background: rgba(0, 0, 0, 0); }
QTreeView::branch, QTreeView::branch:selected, QTreeView::branch:hover { background: rgba(0, 0, 0, 0); }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: <fieldRim>; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: <muted>; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto controlRules = R"(
QPlainTextEdit, QLineEdit, QComboBox { background: <panel>; color: <text>; border: 1px solid <fieldRim>;
    border-radius: 6px; padding: 4px 8px; selection-background-color: <accent>; selection-color: <panel>; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QToolButton#pick { background: <panel>; color: <text>; border: 1px solid <fieldRim>; border-radius: 6px;
    min-width: 22px; padding: 3px 2px; }
QToolButton#pick:focus { border-color: <accent>; }
QFrame#calendar { background: <panel>; border: 1px solid <fieldRim>; border-radius: 8px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: <panel>; }
QCalendarWidget QToolButton { background: transparent; color: <text>; border: none; padding: 4px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: <hover>; border-radius: 5px; }
QCalendarWidget QAbstractItemView { background: <panel>; color: <text>; outline: none;
    alternate-background-color: <panel>; selection-background-color: <accent>; selection-color: <panel>; }
QLineEdit#inRow { padding: 0 3px; border-radius: 4px; }
QPlainTextEdit { padding: 4px 4px; }
QPlainTextEdit:hover, QLineEdit:hover, QComboBox:hover { border-color: <muted>; }
QPlainTextEdit:focus, QLineEdit:focus, QComboBox:focus { border: 1px solid <accent>; }
QPlainTextEdit[refused="true"], QLineEdit[refused="true"] { border: 1px solid <alarm>; }
QPlainTextEdit[headline="true"] { padding: 2px 0; border-color: transparent; font-size: 18px; font-weight: 600; }
QPlainTextEdit[headline="true"]:hover { border-color: <fieldRim>; }
QPlainTextEdit[headline="true"]:focus { border-color: <accent>; }
QPlainTextEdit[headline="true"][refused="true"] { border-color: <alarm>; }
QPlainTextEdit:disabled, QComboBox:disabled { color: <muted>; background: <chip>; }
QDateEdit { color: <text>; }
QDateEdit:disabled { color: <muted>; }
QComboBox { min-height: 20px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox[chip="true"] { background: <chip>; border-color: transparent; font-size: 12px; font-weight: 500;
                         padding: 1px 8px; }
QComboBox[chip="true"]:focus { border-color: <accent>; }
QPlainTextEdit[fixed="true"], QComboBox[fixed="true"] { background: transparent; border-color: transparent; color: <text>;
                                                        padding: 2px 0; }
QPlainTextEdit[fixed="true"]:focus { border-color: <accent>; }
QComboBox QAbstractItemView { background: <panel>; color: <text>; border: 1px solid <rim>; outline: none;
    selection-background-color: <chosen>; selection-color: <text>; }
QPushButton, QToolButton#button { background: <panel>; color: <text>; border: 1px solid <fieldRim>;
    border-radius: 6px; padding: 5px 14px; font-weight: 500; }
QPushButton:hover { background: <hover>; }
QPushButton:focus, QToolButton#button:focus { border-color: <accent>; }
QPushButton:default { background: <accent>; border-color: <accent>; color: <panel>; }
QPushButton:disabled { color: <muted>; background: <chip>; border-color: <rim>; }
QPushButton::menu-indicator { image: none; }
QPushButton#gap { color: <alarm>; background: <alarmSoft>; border: 1px dashed <gapBorder>; font-weight: 600; }
QPushButton#gap:hover, QPushButton#gap:focus { border: 1px solid <alarm>; }
QPushButton#quiet { background: transparent; border-color: transparent; color: <accent>; padding: 5px 6px; text-align: left; }
QPushButton#quiet:hover { background: <chosen>; }
QPushButton#quiet:focus { border-color: <accent>; }
QPushButton#quiet:disabled { color: <muted>; }
QToolButton#plain { border: 1px solid transparent; border-radius: 6px; color: <muted>; background: transparent; }
QToolButton#plain:hover { background: <hover>; color: <text>; }
QToolButton#plain:checked { background: <chosen>; color: <text>; font-weight: 600; }
QToolButton#plain:focus { border-color: <accent>; }
QToolButton#opener { border: 1px solid transparent; border-radius: 6px; padding: 4px 6px 4px 2px; background: transparent;
                     color: <text>; font-weight: 600; }
QToolButton#opener:hover { background: <hover>; }
QToolButton#opener:focus { border-color: <accent>; }
QToolButton#chip { background: <chip>; border: 1px solid transparent; border-radius: 12px; padding: 3px 12px;
                   color: <muted>; font-size: 12px; font-weight: 600; }
QToolButton#chip:hover { border-color: <fieldRim>; }
QToolButton#chip:checked { background: <chosen>; border-color: <accent>; }
QToolButton#chip:focus { border-color: <accent>; }
QToolButton#chip[severity="error"] { color: <alarm>; }
QToolButton#chip[severity="warning"] { color: <warning>; }
QToolButton#chip[stale="true"] { color: <muted>; }
)";

constexpr auto overlayRules = R"(
QToolButton#switcher { background: <panel>; color: <text>; border: 1px solid <fieldRim>; border-radius: 6px;
                       padding: 5px 12px; font-weight: 500; }
QToolButton#switcher:hover { background: <hover>; }
QToolButton#switcher:focus { border-color: <accent>; }
QToolButton#switcher::menu-indicator { image: none; }
QFrame#zoomChip { background: <panel>; border: 1px solid <fieldRim>; border-radius: 15px; }
QFrame#quickAdd { background: <panel>; border: 1px solid <fieldRim>; border-radius: 16px; }
QFrame#quickAdd:hover { border-color: <muted>; }
QFrame#quickAdd[open="true"] { border: 2px solid <accent>; }
QLineEdit#quickAddLine { border: none; background: transparent; padding: 3px 0; font-size: 14px; }
QFrame#popup { background: <panel>; border: 1px solid <fieldRim>; border-radius: 8px; }
QPlainTextEdit#inPlace { background: <panel>; color: <text>; border: 2px solid <accent>; border-radius: 8px;
                         padding: 3px 6px; font-size: 14px; font-weight: 600; }
QLabel#captureHint { background: <chosen>; color: <accent>; border-radius: 12px; padding: 4px 12px; font-size: 12px;
                     font-weight: 500; }
QLabel#captureHint[wrong="true"] { background: <alarmSoft>; color: <alarm>; }
QLabel#captureChip { background: <chip>; color: <text>; border: 1px solid transparent; border-radius: 10px;
                     padding: 2px 9px; font-size: 12px; }
QLabel#captureChip[look="name"] { background: transparent; padding-left: 0; font-weight: 600; }
QLabel#captureChip[look="partner"] { color: <accent>; }
QLabel#captureChip[look="channel"] { color: <warning>; }
QLabel#captureChip[look="nobody"] { color: <alarm>; background: <alarmSoft>; border: 1px dashed <gapBorder>; }
QLabel#captureChip[look="bad"] { color: <alarm>; }
QListView#completions { background: <panel>; color: <text>; border: 1px solid <fieldRim>; border-radius: 8px;
                        padding: 2px 4px; outline: none; }
QListView#completions::item { padding: 5px 8px; border-radius: 5px; }
QListView#completions::item:hover { background: <hover>; color: <text>; }
QListView#completions::item:selected { background: <chosen>; color: <text>; }
QDialog#listPreview, QDialog#plainDialog { background: <panel>; }
QTextBrowser#page { background: <panel>; color: <text>; border: none; font-size: 13px; }
QFrame#pick { background: <panel>; border: 1px solid <fieldRim>; border-radius: 12px; }
QListView#notes { background: transparent; border: none; outline: none; }
QListWidget#picks { background: transparent; border: none; outline: none; }
QTableView#list { background: <panel>; color: <text>; border: 1px solid <rim>; border-radius: 6px; outline: none;
                  selection-background-color: <chosen>; selection-color: <text>; }
QTableView#list QHeaderView { background: <chip>; border: none; }
QTableView#list QHeaderView::section { background: <chip>; color: <muted>; border: none; padding: 0 8px;
                                       font-size: 11px; }
QTableView#list QTableCornerButton::section { background: <chip>; border: none; }
QListView#names { background: transparent; color: <text>; border: none; outline: none; }
QListView#names::item { padding: 5px 8px; border-radius: 5px; border: 1px solid transparent; }
QListView#names::item:hover { background: <hover>; }
QListView#names::item:selected { background: <chosen>; color: <text>; }
QListView#names::item:selected:focus { border-color: <accent>; }
QCheckBox { color: <text>; spacing: 8px; padding: 2px 0; }
QFrame#messageBar { background: <chosen>; border: none; border-radius: 6px; }
QFrame#messageBar[alarm="true"] { background: <alarmSoft>; }
QFrame#messageBar QLabel { color: <text>; }
QFrame#findingNote { background: <chip>; border: none; border-radius: 6px; }
QFrame#findingNote QLabel:disabled { color: <muted>; }
QFrame#tile { background: <panel>; border: 1px solid <rim>; border-radius: 8px; }
QPushButton#tile { background: <panel>; border: 1px solid <rim>; border-radius: 8px; text-align: left; padding: 0; }
QPushButton#tile:hover { border-color: <accent>; background: <chosen>; }
QPushButton#tile:focus { border: 2px solid <accent>; }
QLabel#bigMuted { color: <muted>; }
QLabel#bigFindings { color: <text>; }
QLabel#bigFoot { color: <muted>; font-size: 16px; }
QLabel#bigEnd { font-size: 18px; font-weight: 600; }
QPushButton#way { font-size: 18px; padding: 10px 18px; text-align: left; }
QLineEdit#bigLine { font-size: 18px; padding: 10px 18px; }
QLabel#title { font-size: 28px; font-weight: 600; }
)";

/// Sizes of type are written as they are at a scale of 1.
QString withScaledType(QString sheet) {
    if (typeScale() == 1) return sheet;
    static const QRegularExpression size(QStringLiteral("font-size: (\\d+)px"));
    for (auto found = size.match(sheet); found.hasMatch();) {
        const QString px = QString::number(std::lround(found.captured(1).toInt() * typeScale()));
        sheet.replace(found.capturedStart(1), found.capturedLength(1), px);
        found = size.match(sheet, found.capturedStart(1) + px.size());
    }
    return sheet;
}

} // namespace

QString sheetFor(const QPalette &palette) {
    QString sheet = QLatin1String(windowRules) + QLatin1String(panelRules) + QLatin1String(controlRules) +
                    QLatin1String(overlayRules);
    const auto put = [&sheet](const char *name, const QColor &color) {
        sheet.replace(QLatin1Char('<') + QLatin1String(name) + QLatin1Char('>'), color.name());
    };
    put("ground", palette.color(QPalette::Window));
    put("panel", palette.color(QPalette::Base));
    put("text", palette.color(QPalette::Text));
    put("muted", palette.color(QPalette::PlaceholderText));
    put("rim", palette.color(QPalette::Mid));
    put("fieldRim", palette.color(QPalette::Dark));
    put("chip", palette.color(QPalette::AlternateBase));
    put("hover", palette.color(QPalette::Midlight));
    put("chosen", palette.color(QPalette::Highlight));
    put("accent", palette.color(QPalette::Link));
    put("alarm", color(palette, Token::alarm));
    put("alarmSoft", color(palette, Token::alarmSoft));
    put("gapBorder", color(palette, Token::gapBorder));
    put("warning", color(palette, Token::warning));
    return withScaledType(std::move(sheet));
}

} // namespace tussen::style
