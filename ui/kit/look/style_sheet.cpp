// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/style_sheet.h"

#include "ui/kit/look/contrast.h"
#include "ui/kit/look/text_size.h"

#include <QList>
#include <utility>

namespace brobygger {

namespace {

// Words in @ are replaced by colours and by heights that follow the size of the text. A focused control has a border of 2 px
// instead of 1; its padding gives way by 1. Button layout 3 is Qt's number for the order of the program's own forms: Cancel
// first, what is usual last.
constexpr auto surfaces = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMainWindow, QDialog, QMessageBox { background: @background; }
QDialogButtonBox { button-layout: 3; }
QLabel { background: transparent; color: @text; }
QLabel[role="muted"], QLabel[role="small"] { color: @muted; }
QLabel[role="problem"] { color: @red; }
QLabel[role="hint"] { color: @amber; }
QLabel[role="logo"] { color: @accent; }
QLabel:disabled { color: @muted; }
brobygger--Card { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[popover="true"] { background: @surface; border: 1px solid @field; border-radius: 8px; }
QFrame[hairline="true"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget[seeThrough="true"] { background: transparent; border: none; }
QStatusBar { background: @surface; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
)";

constexpr auto buttons = R"(
QPushButton {
    background: @surface; color: @text; border: 1px solid @button; border-radius: 6px;
    min-height: @full; max-height: @full; padding: 0 14px; font-weight: 500; outline: none;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: @framed; max-height: @framed; }
QPushButton:disabled { color: @muted; background: @background; border-color: @line; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @ring; }
QPushButton[role="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[role="danger"] { color: @red; border-color: @red; }
QPushButton[role="danger"]:hover { background: @redSoft; }
QPushButton[role="danger"]:disabled { color: @muted; border-color: @line; background: @background; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:focus { border: 2px solid @accent; }
QPushButton[role="link"] {
    background: transparent; border: 1px solid transparent; color: @accent; padding: 0 3px; text-align: left;
    min-height: @link; max-height: @link;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @accent; padding: 0 2px; min-height: @lrung; max-height: @lrung; }
QPushButton[segment="true"] { border-radius: 0; margin: 0; }
QPushButton[segment="true"]:checked { font-weight: 600; color: @text; }
QPushButton::menu-indicator { image: url(:/icons/mark-down-@mode.svg); width: 12px; right: 8px;
    subcontrol-origin: padding; subcontrol-position: center right; }
QPushButton[hasMenu="true"] { padding-right: 28px; }
QToolButton {
    background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 5px;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border: 2px solid @accent; padding: 4px; }
QToolButton::menu-indicator { image: none; }
)";

constexpr auto toasts = R"(
#messageBar[toast="true"] QLabel { color: @surface; }
QPushButton[role="toast"] { background: transparent; color: @inverseAccent; border: 1px solid transparent; font-weight: 600;
    padding: 0 10px; }
QPushButton[role="toast"]:hover, #messageBar[toast="true"] QToolButton:hover { background: @inverseHover; }
QPushButton[role="toast"]:focus { border: 2px solid @inverseAccent; padding: 0 9px; }
#messageBar[toast="true"] QToolButton:focus { border: 2px solid @inverseAccent; }
)";

constexpr auto fields = R"(
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit, QTimeEdit {
    background: @surface; color: @text; border: 1px solid @field; border-radius: 6px;
    min-height: @full; max-height: @full; padding: 0 10px;
    selection-background-color: @selection; selection-color: @text;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus {
    border: 2px solid @accent; padding: 0 9px; min-height: @framed; max-height: @framed;
}
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: @background; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: @background; color: @muted; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"], QSpinBox[problem="true"] {
    border: 1px solid @red;
}
QLineEdit[problem="true"]:focus, QPlainTextEdit[problem="true"]:focus, QComboBox[problem="true"]:focus,
QSpinBox[problem="true"]:focus { border: 2px solid @red; }
QPlainTextEdit, QTextEdit {
    background: @surface; color: @text; border: 1px solid @field; border-radius: 6px; padding: 5px 7px;
    selection-background-color: @selection; selection-color: @text;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 4px 6px; }
QPlainTextEdit[reading="true"] { background: transparent; border: 1px solid transparent; }
QPlainTextEdit[reading="true"]:read-only { background: transparent; }
QPlainTextEdit[reading="true"]:focus { border: 2px solid @accent; }
QTextBrowser { border: none; padding: 0; background: transparent; }
QComboBox { padding-right: 28px; }
QComboBox:focus { padding-right: 27px; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/mark-down-@mode.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: @surface; color: @text; border: 1px solid @line; outline: none; padding: 4px;
    selection-background-color: @selection; selection-color: @text;
}
QComboBox QAbstractItemView::item { min-height: @full; padding: 0 6px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; border: none; width: 24px; background: transparent;
}
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; margin: 3px 2px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 3px 0; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/mark-up-@mode.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/mark-down-@mode.svg); width: 10px; height: 10px; }
QCheckBox, QRadioButton { color: @text; spacing: 8px; min-height: @check; background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 1px 3px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; padding: 0 2px; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator, QTreeView::indicator, QGroupBox::indicator {
    width: 16px; height: 16px; border: 1px solid @mark; border-radius: 4px; background: @surface;
}
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QGroupBox::indicator:checked {
    border-color: @accent; background: @accent; image: url(:/icons/mark-check-@mode.svg);
}
QCheckBox::indicator:indeterminate { border-color: @accent; background: @accent; image: url(:/icons/mark-dash-@mode.svg); }
QCheckBox::indicator:disabled { border-color: @line; background: @background; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @mark; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/mark-dot-@mode.svg); }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: @accent; }
)";

constexpr auto views = R"(
QTableView, QListView, QTreeView, QListWidget, QTreeWidget {
    background: @surface; color: @text; border: none; outline: none; alternate-background-color: @surface;
    selection-background-color: @selection; selection-color: @text; gridline-color: transparent;
}
QListView, QTreeView { border: 2px solid transparent; border-radius: 6px; }
QListView:focus, QTreeView:focus { border: 2px solid @accent; }
QListView::item, QTreeView::item { min-height: @item; padding: 0 6px; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected { background: @selection; color: @text; }
QListView::item:disabled { color: @muted; background: @background; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section {
    background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 0 8px; height: @header;
    font-weight: 500; font-size: @small;
}
QHeaderView::up-arrow { image: url(:/icons/mark-up-@mode.svg); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url(:/icons/mark-down-@mode.svg); width: 10px; height: 10px; }
QTableCornerButton::section { background: @surface; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: @text; border: none; border-bottom: 2px solid transparent;
    padding: 8px 3px; margin-right: 5px; min-height: @tab;
}
QTabBar::tab:hover { border-bottom: 2px solid @line; }
QTabBar::tab:selected { border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:selected:focus { border: 2px solid @accent; border-radius: 6px; padding: 6px 1px 8px 1px; }
QTabBar::tab:disabled { color: @muted; }
QTabBar QToolButton { padding: 0; background: @background; }
QTabBar QToolButton:hover { background: @hover; }
QTabBar QToolButton::left-arrow { image: url(:/icons/mark-left-@mode.svg); width: 12px; height: 12px; }
QTabBar QToolButton::right-arrow { image: url(:/icons/mark-right-@mode.svg); width: 12px; height: 12px; }
QTabBar::scroller { width: 44px; }
QMenu { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 6px 4px; }
QMenuBar { background: @surface; color: @text; }
QMenuBar::item:selected { background: @selection; border-radius: 4px; }
QProgressBar { background: @line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QSplitter::handle { background: transparent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QAbstractItemView { background: @surface; selection-background-color: @accent; selection-color: @onAccent; }
QCalendarWidget QToolButton { color: @text; min-height: 22px; }
#searchHits { border: 1px solid @line; border-radius: 8px; padding: 4px; }
)";

QColor mix(const QColor& a, const QColor& b, double share) {
    const auto blend = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

QString pixels(int count) { return QStringLiteral("%1px").arg(count); }

} // namespace

QString styleSheet(const Colours& c, ThemeMode mode) {
    const bool dark = mode == ThemeMode::Dark;
    QString sheet =
        QLatin1String(surfaces) + QLatin1String(buttons) + QLatin1String(toasts) + QLatin1String(fields) + QLatin1String(views);
    // Longer words first: @accentHover must not be taken for @accent.
    const QList<std::pair<QLatin1String, QString>> words = {
        {QLatin1String("@accentHover"), mix(c.accent, dark ? QColor(Qt::white) : QColor(Qt::black), 0.12).name()},
        {QLatin1String("@inverseAccent"), inverse(c).accent.name()},
        {QLatin1String("@inverseHover"), mix(c.text, c.surface, 0.14).name()},
        {QLatin1String("@background"), c.background.name()},
        {QLatin1String("@selection"), c.selection.name()},
        {QLatin1String("@onAccent"), c.onAccent.name()},
        {QLatin1String("@surface"), c.surface.name()},
        {QLatin1String("@redSoft"), c.red.ground.name()},
        {QLatin1String("@accent"), c.accent.name()},
        {QLatin1String("@amber"), c.amber.text.name()},
        {QLatin1String("@muted"), c.muted.name()},
        {QLatin1String("@hover"), mix(c.surface, c.text, 0.05).name()},
        {QLatin1String("@field"), fieldBorder(c).name()},
        {QLatin1String("@thumb"), mix(c.line, c.muted, 0.35).name()},
        {QLatin1String("@mark"), mix(c.line, c.muted, 0.8).name()},
        {QLatin1String("@ring"), c.text.name()},
        {QLatin1String("@line"), c.line.name()},
        {QLatin1String("@text"), c.text.name()},
        {QLatin1String("@button"), mix(c.line, c.muted, 0.35).name()},
        {QLatin1String("@full"), pixels(scaled(30))},
        {QLatin1String("@framed"), pixels(scaled(30) - 2)},
        {QLatin1String("@link"), pixels(scaled(22))},
        {QLatin1String("@lrung"), pixels(scaled(22) - 2)},
        {QLatin1String("@check"), pixels(scaled(24))},
        {QLatin1String("@item"), pixels(scaled(32))},
        {QLatin1String("@header"), pixels(scaled(28))},
        {QLatin1String("@small"), pixels(scaled(12))},
        {QLatin1String("@tab"), pixels(scaled(18))},
        {QLatin1String("@mode"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QLatin1String("@red"), c.red.text.name()},
    };
    for (const auto& [word, value] : words)
        sheet.replace(word, value);
    return sheet;
}

} // namespace brobygger
