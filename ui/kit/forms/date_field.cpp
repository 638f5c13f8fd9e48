// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/date_field.h"

#include "core/base/time/dates.h"
#include "ui/kit/forms/field_problem.h"
#include "ui/kit/look/icons.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
/// Qt writes weekends and headings in colours of its own.
void useThemeColours(QCalendarWidget& calendar) {
    const Colours& theme = colours(&calendar);
    QTextCharFormat day;
    day.setForeground(theme.text);
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        calendar.setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(weekday), day);
    }
    QTextCharFormat heading;
    heading.setForeground(theme.muted);
    heading.setBackground(theme.surface);
    calendar.setHeaderTextFormat(heading);
}

/// As wide as a whole date with the frame around it, whatever size the text has.
void fitToDate(QLineEdit& edit) {
    constexpr int least = 116;
    constexpr int frame = 32;
    edit.setMinimumWidth(
        qMax(least, QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(QStringLiteral("00-00-0000")) + frame));
}
} // namespace

DateField::DateField(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_edit(new QLineEdit)
    , m_button(new QToolButton)
    , m_week(makeLabel(QString(), TextRole::Small))
    , m_problem(makeLabel(QString(), TextRole::Problem)) {
    m_edit->setObjectName(QStringLiteral("dateEdit"));
    fitToDate(*m_edit);
    m_edit->installEventFilter(this);
    m_button->setObjectName(QStringLiteral("calendarButton"));
    m_button->setIcon(icon(IconName::Calendar, IconTone::Muted));
    m_week->setMinimumWidth(48);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    row->addWidget(m_week);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::read);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
    retranslate();
}

std::optional<QDate> DateField::date() const {
    // What was typed counts even before the field is left.
    if (isEmpty()) {
        return std::nullopt;
    }
    return m_isBirthDate ? parseBirthDate(m_edit->text(), m_clock.today()) : parseDate(m_edit->text(), m_clock.today());
}

void DateField::setDate(std::optional<QDate> date) {
    const bool other = date != m_date;
    m_date = date && date->isValid() ? date : std::nullopt;
    m_edit->setText(m_date ? formatDate(*m_date) : QString());
    if (!m_edit->hasFocus()) {
        m_edit->home(false); // where there is little room, the day is what is seen
    }
    showDate();
    if (other)
        Q_EMIT dateChanged();
}

bool DateField::isReadable() const { return isEmpty() || date().has_value(); }

bool DateField::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }

void DateField::setWeekShown(bool shown) {
    m_weekShown = shown;
    m_week->setVisible(shown);
}

void DateField::setForBirthDate() {
    m_isBirthDate = true;
    setWeekShown(false);
}

void DateField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

void DateField::read() {
    if (m_edit->isReadOnly())
        return;
    if (isReadable())
        setDate(date());
    else
        showDate();
}

void DateField::showDate() {
    m_week->setText(m_weekShown && m_date && isReadable() ? tr("week %1").arg(m_date->weekNumber()) : QString());
    showFieldProblem(m_edit, m_problem, isReadable() ? QString() : tr("This is not a date. Write it as 02-11-2026."));
}

QPoint DateField::placeFor(const QWidget& popup) const {
    const QRect room = screen()->availableGeometry();
    const QPoint below = mapToGlobal(QPoint(0, m_edit->height() + 2));
    const bool fitsBelow = below.y() + popup.height() <= room.bottom();
    const int y = fitsBelow ? below.y() : qMax(room.top(), mapToGlobal(QPoint()).y() - popup.height() - 2);
    return {qMax(room.left(), qMin(below.x(), room.right() - popup.width())), y};
}

void DateField::openCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(tr("Choose a date"));
    calendar->setLocale(QLocale()); // the language of the screen now, not when this field was made
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    if (m_isBirthDate) {
        calendar->setMaximumDate(m_clock.today());
    }
    calendar->setSelectedDate(date().value_or(m_clock.today()));
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(4, 4, 4, 4);
    box->addWidget(calendar);
    const auto take = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
        m_edit->setFocus(Qt::OtherFocusReason);
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    useThemeColours(*calendar);
    popup->adjustSize();
    popup->move(placeFor(*popup));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_edit->isReadOnly()) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        fitToDate(*m_edit); // the size of text may be another
    QWidget::changeEvent(event);
}

void DateField::retranslate() {
    m_edit->setPlaceholderText(tr("dd-mm-yyyy"));
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(tr("Date"));
    m_button->setToolTip(tr("Open the calendar"));
    m_button->setAccessibleName(tr("Open the calendar"));
    showDate();
}

} // namespace brobygger
