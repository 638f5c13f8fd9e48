// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/time_field.h"

#include "core/base/time/dates.h"
#include "ui/kit/forms/field_problem.h"
#include "ui/kit/look/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace brobygger {

namespace {

constexpr int quarter = 15 * 60;

} // namespace

TimeField::TimeField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_problem(makeLabel(QString(), TextRole::Problem)) {
    m_edit->setObjectName(QStringLiteral("timeEdit"));
    m_edit->setMinimumWidth(72);
    m_edit->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &TimeField::read);
    retranslate();
}

std::optional<QTime> TimeField::time() const { return isEmpty() ? std::nullopt : parseTime(m_edit->text()); }

void TimeField::setTime(std::optional<QTime> time) {
    const bool other = time != m_time;
    m_time = time && time->isValid() ? time : std::nullopt;
    m_edit->setText(m_time ? formatTime(*m_time) : QString());
    showTime();
    if (other)
        Q_EMIT timeChanged();
}

bool TimeField::isReadable() const { return isEmpty() || time().has_value(); }

bool TimeField::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }

void TimeField::read() {
    if (isReadable())
        setTime(time());
    else
        showTime();
}

void TimeField::showTime() {
    showFieldProblem(m_edit, m_problem, isReadable() ? QString() : tr("This is not a time. Write it as 10.30."));
}

bool TimeField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_edit->isReadOnly()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && time()) {
            setTime(time()->addSecs(key == Qt::Key_Up ? quarter : -quarter));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimeField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimeField::retranslate() {
    m_edit->setPlaceholderText(tr("hh.mm"));
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(tr("Time"));
    showTime();
}

} // namespace brobygger
